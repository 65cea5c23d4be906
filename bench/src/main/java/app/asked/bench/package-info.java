/// Measures Asked from outside, as `./asked` starts it: the real server on a free port of this machine, with a folder
/// of its own on the project's disk, and callers that speak plain HTTP.
///
/// Start at [Bench]. [LogBench] measures durable asks beside [RawWriter], what SQLite and the disk could do at most;
/// [PagesBench] the pages of a person with many asks; [StartBench] the start; the package `core` how long core takes,
/// from within. [Report] puts the tables into docs/performance.md.
@NullMarked
package app.asked.bench;

import org.jspecify.annotations.NullMarked;
