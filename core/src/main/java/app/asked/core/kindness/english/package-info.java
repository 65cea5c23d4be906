/// The kindness check's English. `Vocabulary` holds the lists that the signs share; each sign has a file of its own, a
/// plain table of phrases in the notation of `app.asked.core.kindness.phrase`. Another language is another such
/// package.
package app.asked.core.kindness.english;
