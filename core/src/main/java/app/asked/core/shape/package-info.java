/// From untrusted input to values. `Raw` is what came, from JSON or from a form; `Fields` reads it field by field, each
/// by its `Kind`, and notes everything that needs another look; `Checked` is a valid value or all its problems at once.
package app.asked.core.shape;
