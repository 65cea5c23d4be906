/// Care on the server: facts, emergency numbers and reading pages, read from the files of `care/`.
///
/// Start at [CareLibrary]. A file that says more than was verified stops the start.
@NullMarked
package app.asked.server.care;

import org.jspecify.annotations.NullMarked;
