/// What whoever runs this Asked does for the people in it (`./asked host`): the command ([HostCommand]) talks to
/// the running server ([HostDoor]), which helps without opening a word ([HostHelp]). See docs/adr/0024.
@NullMarked
package app.asked.server.account.host;

import org.jspecify.annotations.NullMarked;
