/// All-or-nothing words in what a person wrote: found in their own sentences, counted, and never scored.
package app.asked.core.insight.wording;
