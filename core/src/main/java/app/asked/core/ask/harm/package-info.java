/// Something bad that happened on an ask, and whether the person is safe now.
package app.asked.core.ask.harm;
