/// What went wrong, as the one who asked can use it: a problem for an API caller, a kind page for a person.
@NullMarked
package app.asked.server.web.error;

import org.jspecify.annotations.NullMarked;
