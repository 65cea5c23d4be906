/// What the forms around an ask share: the questions as a page shows them, and the reading of what was sent.
///
/// A page fills its [Questions] from a form: an empty one, one [Filled] with what is kept, or the one that was sent
/// and needs another look. So there is one way to draw each question.
@NullMarked
package app.asked.server.ask.form;

import org.jspecify.annotations.NullMarked;
