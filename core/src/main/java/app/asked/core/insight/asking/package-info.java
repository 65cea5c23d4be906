/// What the person does: how often they ask, prepare, come nearer and go again.
package app.asked.core.insight.asking;
