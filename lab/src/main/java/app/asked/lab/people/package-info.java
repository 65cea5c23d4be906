/// Simulated people: who they are (`Temper`), how they live a hundred days of practice and a month off (`Life`), and
/// what they write down (`Diary`), which is all that a policy sees.
@NullMarked
package app.asked.lab.people;

import org.jspecify.annotations.NullMarked;
