/// Signed-in browsers: a secret in a cookie, its digest in the database.
///
/// Lives 90 days after it was last used and a year at most: a diary in a pocket is rarely used by someone else, and
/// losing the way in is what hurts most. It can be ended from any other signed-in browser.
@NullMarked
package app.asked.server.account.session;

import org.jspecify.annotations.NullMarked;
