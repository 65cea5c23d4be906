/// What every page and answer shares: layout, toasts, assets, who is calling. Knows no feature.
///
/// Start with [Page], which every template gets.
@NullMarked
package app.asked.server.web;

import org.jspecify.annotations.NullMarked;
