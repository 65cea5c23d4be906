/// Sets pages as PDF and EPUB: fonts for every script, pictures, and clean XML. Start at [Press] and [Epub].
@NullMarked
package app.asked.server.book.press;

import org.jspecify.annotations.NullMarked;
