/// How much a no hurts, for how long, and what the person's own words for it are followed by.
package app.asked.core.insight.sting;
