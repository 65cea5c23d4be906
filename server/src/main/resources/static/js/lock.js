// The lock of this device against glances: what is kept of it, and whether it is closed. It is kept here and nowhere else,
// so whoever takes their time in this browser gets past it.
import { ROOT } from "./at.js";

const LOCK = `lock${ROOT}`;
const COVERED = `${LOCK}:covered`;
const LEFT = `${LOCK}:left`;
const TRIES = `${LOCK}:tries`;
const COOKIE = "asked-lock";
const YEAR = 365 * 24 * 60 * 60;
const ROUNDS = 300_000;
const FREE = 3;
const LONGEST = 5 * 60;

// None where there is no PIN.
export function readLock() {
  return read(LOCK);
}

export async function makeLock(minutes, pin, passkey) {
  const salt = text(crypto.getRandomValues(new Uint8Array(16)));
  write(LOCK, { minutes, passkey, salt, hash: await hashed(pin, salt) });
  localStorage.removeItem(TRIES);
  seen();
  tellServer();
}

export function dropLock() {
  for (const key of [LOCK, COVERED, LEFT, TRIES]) attempt(() => localStorage.removeItem(key));
  tellServer();
}

// Somebody uses it at this moment.
export function seen() {
  write(LEFT, Date.now());
}

export function isCovered() {
  return read(COVERED) ?? false;
}

export function isAway() {
  const lock = readLock();
  return Boolean(lock?.minutes) && Date.now() - (read(LEFT) ?? 0) >= lock.minutes * 60_000;
}

export function cover(covered) {
  if (covered) write(COVERED, true);
  else attempt(() => localStorage.removeItem(COVERED));
  if (!covered) seen();
  tellServer();
}

// Milliseconds until a PIN may be tried again.
export function waiting() {
  return Math.max(0, (read(TRIES)?.until ?? 0) - Date.now());
}

// The next try waits longer each time, over a reload too.
export async function isPin(pin) {
  const { salt, hash } = readLock();
  const wrong = (read(TRIES)?.wrong ?? 0) + 1;
  const wait = wrong < FREE ? 0 : Math.min(LONGEST, 5 * 2 ** (wrong - FREE));
  write(TRIES, { wrong, until: Date.now() + wait * 1000 });
  const isRight = (await hashed(pin, salt)) === hash;
  if (isRight) localStorage.removeItem(TRIES);
  return isRight;
}

export function onLockElsewhere(act) {
  addEventListener("storage", ({ key }) => key === COVERED && act());
}

// A page that may be covered shows nothing until that is known: the server draws it so.
function tellServer() {
  const isOn = readLock() || isCovered();
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${COOKIE}=${isOn ? 1 : ""}; Path=${ROOT}/; Max-Age=${isOn ? YEAR : 0}; SameSite=Lax${secure}`;
}

async function hashed(pin, salt) {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", iterations: ROUNDS, salt: new TextEncoder().encode(salt) };
  return text(await crypto.subtle.deriveBits(how, key, 256));
}

function text(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function read(key) {
  return attempt(() => JSON.parse(localStorage.getItem(key))) ?? undefined;
}

function write(key, value) {
  localStorage.setItem(key, JSON.stringify(value));
}

function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
