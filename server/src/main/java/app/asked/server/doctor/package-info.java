/// `./asked doctor`: looks over everything that this Asked stands on. Start with [DoctorCommand].
@NullMarked
package app.asked.server.doctor;

import org.jspecify.annotations.NullMarked;
