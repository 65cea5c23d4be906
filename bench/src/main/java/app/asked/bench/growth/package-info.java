/// Many people: filling a database with them, and what requests of any of them take.
@NullMarked
package app.asked.bench.growth;

import org.jspecify.annotations.NullMarked;
