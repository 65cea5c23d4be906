// Signing in with a passkey, and making one. Only where the browser can; without, the pages are as they were.
//
// A secret goes along that opens what its person wrote: what the passkey itself answers to a fixed question (its PRF), or
// else one of this device. It is sent to this server alone, and kept by nobody but the passkey or the device.
import { at } from "./at.js";
import { bytes, text } from "./base64url.js";
import { deviceSecret, newDeviceSecret } from "./device-secret.js";

const QUESTION = new TextEncoder().encode("asked: what opens my words");
const PRF = { prf: { eval: { first: QUESTION } } };
const ES256 = -7;
const ED25519 = -8;
const RS256 = -257;

// What the passkey answered that was last used on this page.
const answers = new Map();

export function offerPasskeys(body) {
  for (const place of body.querySelectorAll("[data-passkey-sign-in]")) offerSignIn(place, place.dataset.passkeySignIn);
  for (const form of body.querySelectorAll("[data-passkey-begin]")) offerBeginning(form, form.dataset.passkeyBegin);
  for (const form of body.querySelectorAll("[data-passkey-make]")) offerMaking(form, form.dataset.passkeyMake);
  for (const form of body.querySelectorAll("[data-passkey-once]")) rememberForNextTime(form);
}

function canHere(host) {
  return isSecureContext && "PublicKeyCredential" in window && location.hostname === host;
}

function offerSignIn(place, host) {
  if (!canHere(host)) return;
  const form = place.closest("form");
  form.querySelector(".btn-main").classList.remove("btn-main");
  const button = place.querySelector("button");
  button.classList.add("btn-main");
  place.hidden = false;
  const send = hiddenButton(form, at("/sign-in/passkey"));
  onTap(button, place, async () => {
    await sign(form, host);
    form.requestSubmit(send);
  });
}

async function sign(form, host) {
  const challenge = await fetch(at("/sign-in/passkey"));
  if (!challenge.ok) throw new Error("no challenge");
  const signed = await navigator.credentials.get({
    publicKey: {
      challenge: bytes(await challenge.text()),
      rpId: host,
      userVerification: "required",
      extensions: PRF,
    },
  });
  const { response } = signed;
  fill(form, "id", signed.rawId);
  fill(form, "user", response.userHandle);
  fill(form, "client", response.clientDataJSON);
  fill(form, "data", response.authenticatorData);
  fill(form, "signature", response.signature);
  answers.set(signed.id, answerOf(signed));
  fill(form, "prf", answers.get(signed.id));
  fill(form, "device", await deviceSecret(signed.id));
}

// On a device that could not open the words: it can from the next time on.
async function rememberForNextTime(form) {
  const id = form.elements["_passkey-id"].value;
  if (answers.get(id)) fill(form, "prf", answers.get(id));
  else fill(form, "device", await newDeviceSecret(id));
}

function offerBeginning(form, host) {
  form.hidden = !canHere(host);
  document.querySelector("[data-passkey-none]").hidden = canHere(host);
}

// The tap on the page before counts, where the browser lets it.
function offerMaking(form, host) {
  const send = hiddenButton(form, form.getAttribute("action"));
  const make = form.querySelector("button.btn");
  onTap(make, form, async () => {
    await create(form, host);
    form.requestSubmit(send);
  });
  if (navigator.userActivation?.isActive) make.click();
}

async function create(form, host) {
  const { challenge, user, name, known } = form.dataset;
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: host, name: "Asked" },
      user: { id: bytes(user), name, displayName: name },
      pubKeyCredParams: [ES256, ED25519, RS256].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: known.split(" ").filter(Boolean).map(described),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      extensions: PRF,
    },
  });
  fill(form, "client", made.response.clientDataJSON);
  fill(form, "attestation", made.response.attestationObject);
  const answer = answerOf(made) ?? (await askedAgain(made, host));
  if (answer) fill(form, "prf", answer);
  else fill(form, "device", await newDeviceSecret(made.id));
}

// Some answer only when they sign. This signature is thrown away.
async function askedAgain(made, host) {
  if (!made.getClientExtensionResults().prf?.enabled) return undefined;
  const challenge = crypto.getRandomValues(new Uint8Array(32));
  const publicKey = { challenge, rpId: host, userVerification: "required", allowCredentials: [described(made.id)], extensions: PRF };
  return navigator.credentials.get({ publicKey }).then(answerOf, () => undefined);
}

function answerOf(credential) {
  return credential.getClientExtensionResults().prf?.results?.first;
}

function described(id) {
  return { type: "public-key", id: bytes(id) };
}

// Where nothing came of it, the line beside the button says what to do.
function onTap(button, place, act) {
  const line = place.querySelector("[role=status]");
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    line.hidden = true;
    button.disabled = true;
    await act().catch(() => (line.hidden = false));
    button.disabled = false;
  });
}

// What is sent with it goes where this button says, and Enter in a field does not press it.
function hiddenButton(form, action) {
  const button = document.createElement("button");
  button.formAction = action;
  button.hidden = true;
  form.append(button);
  return button;
}

function fill(form, name, value) {
  const field = form.elements[`_passkey-${name}`] ?? document.createElement("input");
  Object.assign(field, { type: "hidden", name: `_passkey-${name}`, value: value ? text(value) : "" });
  form.append(field);
}
