/// Runs worlds and policies against each other, and writes what came of it.
@NullMarked
package app.asked.lab.report;

import org.jspecify.annotations.NullMarked;
