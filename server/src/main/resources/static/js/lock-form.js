// Sets the lock of this device. Nothing of it is sent.
import { dropLock, makeLock, readLock } from "./lock.js";
import { isOwnerHere } from "./owner.js";

export function setLock(form) {
  const { minutes } = readLock() ?? {};
  form.hidden = !crypto.subtle;
  document.querySelector("[data-no-lock]").hidden = !form.hidden;
  if (minutes !== undefined) form.elements.minutes.value = minutes;
  form.querySelector("[data-passkey]").hidden = !("PublicKeyCredential" in window);
  form.addEventListener("change", () => showPin(form));
  showPin(form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say(form, await save(form).catch(() => "unsaved"));
  });
}

function showPin(form) {
  const isOff = form.elements.minutes.value === "0";
  for (const part of form.querySelectorAll("[data-pin]")) part.hidden = isOff;
}

async function save(form) {
  const minutes = Number(form.elements.minutes.value);
  const pin = form.querySelector("#pin");
  if (!minutes) return dropLock(), "saved";
  if (!/^\d{4,8}$/.test(pin.value)) return pin.focus(), "heed";
  const wanted = form.querySelector("#pin-passkey").checked;
  const passkey = wanted ? await isOwnerHere() : undefined;
  await makeLock(minutes, pin.value, passkey);
  pin.value = "";
  return wanted && !passkey ? "passkey" : "saved";
}

function say(form, said) {
  for (const line of form.querySelectorAll("[data-said]")) line.hidden = line.dataset.said !== said;
}
