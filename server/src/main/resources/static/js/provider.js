// Signing in with the host's provider. It gives no key, so a secret of this device goes along that opens what its person
// wrote. Without one the passphrase is asked for.
import { text } from "./base64url.js";
import { deviceSecret, newDeviceSecret } from "./device-secret.js";

export async function sendSecret(form) {
  const secret = await secretFor(form.dataset.provider).catch(() => undefined);
  const value = secret ? text(secret) : "";
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "_device", value }));
  if (form.matches("[data-provider-on]")) form.requestSubmit();
}

async function secretFor(wayIn) {
  return (await deviceSecret(wayIn)) ?? newDeviceSecret(wayIn);
}
