/// A statement about the records: how it is built, and how sure it may be. `CertaintyRule` and `Schedule` decide when
/// the records are looked at, so that looking often claims nothing more.
package app.asked.core.insight.statement;
