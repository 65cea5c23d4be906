/// What a person's own records add up to: plain sentences, each with its count, its uncertainty, the table behind it
/// and what would change it. Start at `Insights`, which gathers the topics of `asking`, `expecting`, `sting` and
/// `sensitivity`; how sure a statement may be is decided in `statement`.
package app.asked.core.insight;
