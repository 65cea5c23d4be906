/// What the person expected beside what came.
package app.asked.core.insight.expecting;
