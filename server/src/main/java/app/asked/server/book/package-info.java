/// A journey to hold in the hand: its letter, its book as print, PDF and EPUB, and two pages for a therapist. Start at
/// [JourneyBook], which reads a journey with all that was written on it. Nothing is stored: what a person chooses for a
/// book lasts as long as the request that makes it.
@NullMarked
package app.asked.server.book;

import org.jspecify.annotations.NullMarked;
