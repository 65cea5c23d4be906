/// The weeks of a journey: what they count, their titles, the drafts of their takeaways, and the arc they make.
package app.asked.core.journey.week;
