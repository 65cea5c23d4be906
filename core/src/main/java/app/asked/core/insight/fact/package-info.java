/// The records that insights are made from.
package app.asked.core.insight.fact;
