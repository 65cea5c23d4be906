/// A journey told back at its end: its letter, and what a person chooses for the book of it. Start at [JourneyLetter].
package app.asked.core.book;
