/// Challenges: ideas for an ask, from the library or the person's own.
package app.asked.core.challenge;
