package app.asked.server.remind.mail;

/// A mail to somebody.
///
/// @param end where one tap ends such mails, for the mail program's own button; blank where there is no end to them
record Mail(String to, String subject, String text, String end) {}
