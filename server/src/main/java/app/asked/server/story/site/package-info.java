/// Stories as others read them: the pages of a site, its feeds, and their headers. Everything here is made of what was
/// given away; nothing private is looked at.
@NullMarked
package app.asked.server.story.site;

import org.jspecify.annotations.NullMarked;
