/// What is logged is one line, whoever wrote it: a caller's bytes make no lines and no colors of their own.
@NullMarked
package app.asked.server.log;

import org.jspecify.annotations.NullMarked;
