/// The kindness check's English: rules of spelling and inflection, and tables beside these classes, a file for each
/// sign in the notation of `app.asked.core.kindness.phrase`. `lists.txt` holds the lists that the signs share; each may
/// name those above it. `honest-not.txt` is what turns a phrase round. Another language is another such package.
package app.asked.core.kindness.english;
