// Words sealed with AES-GCM for whoever has the key: what is sent anywhere is the nonce and the sealed words.
import { bytes, text } from "./base64url.js";

const NONCE = 12;

export async function seal(words) {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, new TextEncoder().encode(words));
  const both = new Uint8Array(NONCE + sealed.byteLength);
  both.set(nonce);
  both.set(new Uint8Array(sealed), NONCE);
  return { sealed: both, key: text(await crypto.subtle.exportKey("raw", key)) };
}

export async function open(sealed, key) {
  const opener = await crypto.subtle.importKey("raw", bytes(key), "AES-GCM", false, ["decrypt"]);
  const parts = [sealed.slice(0, NONCE), sealed.slice(NONCE)];
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: parts[0] }, opener, parts[1]));
}
