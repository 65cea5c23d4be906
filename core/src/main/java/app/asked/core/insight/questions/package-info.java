/// The questionnaires themselves: their items and how they are scored.
package app.asked.core.insight.questions;
