/// A story for one person: a link whose words only its own address opens. This Asked keeps what it can't read.
@NullMarked
package app.asked.server.story.link;

import org.jspecify.annotations.NullMarked;
