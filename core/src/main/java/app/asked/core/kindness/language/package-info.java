/// What a language's phrases and its words' weights say of one text, passage by passage.
package app.asked.core.kindness.language;
