/// The table and picture behind a statement: typed cells, columns and units.
package app.asked.core.insight.table;
