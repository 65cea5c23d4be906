/// Every sentence that a person reads, by its key, in their language. Start with [Words].
@NullMarked
package app.asked.server.web.message;

import org.jspecify.annotations.NullMarked;
