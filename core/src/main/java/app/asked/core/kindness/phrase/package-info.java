/// Finding phrases in what a person wrote: whole words and their inflections, never parts of words.
///
/// `Tokens` are a text's words, each with its place. A `Phrase` matches a run of them and is written in the notation of
/// `Notation`. `Phrases` is a list of them with what lifts them: an exception around a match, or an honest "not"
/// before.
package app.asked.core.kindness.phrase;
