/// The first week of people whose days differ.
@NullMarked
package app.asked.lab.firstdays;

import org.jspecify.annotations.NullMarked;
