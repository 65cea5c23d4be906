package app.asked.server.account.passkey.settings;

import app.asked.server.account.passkey.Passkey;
import app.asked.server.account.passkey.PasskeyForm;
import app.asked.server.account.passkey.Passkeys;
import app.asked.server.account.passkey.RelyingParty;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a browser needs to know to make a passkey.
///
/// @param rp the name of our host
/// @param user whom its keeper knows it by
/// @param known those that the person has already, which their keepers make no second time
public record NewPasskeyView(String rp, String user, String name, String challenge, String known) {
    static NewPasskeyView of(RelyingParty us, UUID person, String name, byte[] challenge, List<Passkey> known) {
        return new NewPasskeyView(
                us.id(),
                PasskeyForm.text(Passkeys.user(person)),
                name,
                PasskeyForm.text(challenge),
                known.stream()
                        .map(passkey -> PasskeyForm.text(passkey.credential().id()))
                        .collect(Collectors.joining(" ")));
    }
}
