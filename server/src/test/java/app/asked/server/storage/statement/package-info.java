/// Every statement that Asked can run, and how either database goes about it.
@NullMarked
package app.asked.server.storage.statement;

import org.jspecify.annotations.NullMarked;
