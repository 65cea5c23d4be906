/// The kindness check: is this ask fair to the other person? A second pair of eyes, never a judge. `Kindness` reads a
/// `Wording` and answers a `Verdict`; what the person says is fine is not told again.
package app.asked.core.kindness;
