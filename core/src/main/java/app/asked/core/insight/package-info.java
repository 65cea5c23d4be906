/// What a person's own records add up to: plain sentences, each with its count, its uncertainty, the table behind it
/// and what would change it. Start at `Insights`; how sure a statement may be is decided in `Looks` and `Schedule`.
package app.asked.core.insight;
