/// What every page and answer shares: words, layout, assets. Knows no feature.
///
/// Start with [Page], which every template gets, and [Words], which every sentence comes from.
@NullMarked
package app.asked.server.web;

import org.jspecify.annotations.NullMarked;
