// Whether the device knows its owner at this moment: one of its passkeys says so, to this browser alone.
import { bytes } from "./base64url.js";

const challenge = () => crypto.getRandomValues(new Uint8Array(32));

// Answers with the id of the passkey that was used.
export async function isOwnerHere(id) {
  const allowCredentials = id ? [{ type: "public-key", id: bytes(id) }] : [];
  const publicKey = { challenge: challenge(), rpId: location.hostname, userVerification: "required", allowCredentials };
  return navigator.credentials.get({ publicKey }).then(({ id }) => id, () => undefined);
}
