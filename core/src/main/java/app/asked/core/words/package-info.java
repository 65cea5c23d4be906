/// The small values that everything else is made of: scales, chances, and words that a person wrote.
/// A value that exists is valid; words never show themselves in a log.
package app.asked.core.words;
