/// What is next: the offer, the reasons for it, and Today, where a person meets it.
@NullMarked
package app.asked.server.next;

import org.jspecify.annotations.NullMarked;
