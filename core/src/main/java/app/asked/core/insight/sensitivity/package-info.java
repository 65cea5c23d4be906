/// What the questionnaires say: rejection sensitivity (`ArsqScores`) and the probe.
package app.asked.core.insight.sensitivity;
