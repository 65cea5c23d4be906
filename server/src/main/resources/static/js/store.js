// What this browser keeps of Asked for when nobody can be reached: pages to read, and forms that wait (docs/offline.md).
// All of it is sealed with a key that no script can read out, and is on the disk once a promise here is kept.
import { ROOT } from "./at.js";

const NAME = `asked${ROOT}`;
const STORES = ["keys", "pages", "outbox"];
const KEY = "seal";
const CIPHER = "AES-GCM";

let opening;

// One value of a store, sealed; undefined where there is none, or none that this key opens.
export async function read(store, at) {
  const [key, row] = await within(["keys", store], "readonly", (keys, rows) => [keys.get(KEY), rows.get(at)]);
  return unsealed(key, row);
}

// All of a store as [where, value], in order.
export async function readAll(store) {
  const [, all] = await opened(store);
  return all;
}

// Answers with where it is. Without `at` it comes after all others.
export async function write(store, value, at) {
  return writeRow(store, await sealed(value, await key()), at);
}

// All of a store, and one value more: `choose` is told of all, and answers with the place. Answers with that place.
export async function add(store, value, choose) {
  const [there, all] = await opened(store);
  return writeRow(store, await sealed(value, there ?? (await key())), choose(all));
}

export function remove(store, at) {
  return within([store], "readwrite", (rows) => [rows.delete(at)]);
}

// The key goes with it, so nothing that a disk still holds opens any more.
export function dropAll() {
  return within(STORES, "readwrite", (...stores) => stores.map((rows) => rows.clear()));
}

export function empty(store) {
  return within([store], "readwrite", (rows) => [rows.clear()]);
}

// The key, if there is one, and all that it opens.
async function opened(store) {
  const whole = (keys, rows) => [keys.get(KEY), rows.getAllKeys(), rows.getAll()];
  const [key, places, rows] = await within(["keys", store], "readonly", whole);
  const values = await Promise.all(rows.map((row) => unsealed(key, row)));
  return [key, places.map((at, each) => [at, values[each]]).filter(([, value]) => value !== undefined)];
}

async function writeRow(store, row, at) {
  const [place] = await within([store], "readwrite", (rows) => [at === undefined ? rows.add(row) : rows.put(row, at)]);
  return place;
}

async function sealed(value, key) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv }, key, text) };
}

async function unsealed(key, row) {
  if (!key || !row) return undefined;
  try {
    const text = await crypto.subtle.decrypt({ name: CIPHER, iv: row.iv }, key, row.bytes);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

async function key() {
  const [there] = await within(["keys"], "readonly", (keys) => [keys.get(KEY)]);
  if (there) return there;
  const fresh = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
  // Another window may have been first.
  return within(["keys"], "readwrite", (keys) => [keys.add(fresh, KEY)]).then(() => fresh, key);
}

// Answers with what each request of one transaction found.
async function within(stores, mode, act) {
  const database = await (opening ??= openDatabase());
  return new Promise((done, failed) => {
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    const requests = act(...stores.map((store) => transaction.objectStore(store)));
    transaction.oncomplete = () => done(requests.map(({ result }) => result));
    transaction.onabort = () => failed(transaction.error);
  });
}

function openDatabase() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    for (const store of STORES) request.result.createObjectStore(store, { autoIncrement: store === "outbox" });
  };
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  }).catch((refused) => {
    opening = undefined;
    throw refused;
  });
}
