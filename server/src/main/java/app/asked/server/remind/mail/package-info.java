/// Reminders by mail, where the host has a mail server, to an address that its person has shown to be theirs.
@NullMarked
package app.asked.server.remind.mail;

import org.jspecify.annotations.NullMarked;
