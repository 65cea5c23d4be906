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

// All of a store, and one value more: `make` is told of all, and answers with the value, and with the place where it takes
// that of another. Answers with the place. What another window wrote there meanwhile is not written over: `make` is asked
// again.
export async function add(store, make) {
  for (;;) {
    const [there, all, rows] = await opened(store);
    const [value, at] = make(all);
    const row = await sealed(value, there ?? (await key()));
    if (at === undefined) return writeRow(store, row);
    if (await swap(store, at, rows.get(at), row)) return at;
  }
}

// Puts in the place of a value what `act` makes of it, or removes it where that is null; leaves it where `act` makes
// nothing of it. Nor is anything written over here that came between.
export async function update(store, at, act) {
  for (;;) {
    const [there, row] = await within(["keys", store], "readonly", (keys, rows) => [keys.get(KEY), rows.get(at)]);
    const value = act(await unsealed(there, row));
    if (value === undefined || (await swap(store, at, row, value && (await sealed(value, there))))) return;
  }
}

async function swap(store, at, before, after) {
  let isSame;
  await within([store], "readwrite", (rows) => {
    const there = rows.get(at);
    there.onsuccess = () => {
      isSame = String(there.result?.iv) === String(before?.iv);
      if (isSame) after ? rows.put(after, at) : rows.delete(at);
    };
    return [there];
  });
  return isSame;
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

// The key, if there is one, all that it opens, and as what it lies there.
async function opened(store) {
  const whole = (keys, rows) => [keys.get(KEY), rows.getAllKeys(), rows.getAll()];
  const [key, places, rows] = await within(["keys", store], "readonly", whole);
  const values = await Promise.all(rows.map((row) => unsealed(key, row)));
  const all = places.map((at, each) => [at, values[each]]).filter(([, value]) => value !== undefined);
  return [key, all, new Map(places.map((at, each) => [at, rows[each]]))];
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
  try {
    await within(["keys"], "readwrite", (keys) => [keys.add(fresh, KEY)]);
    return fresh;
  } catch (refused) {
    // Another window may have been first; or the disk is full.
    const [first] = await within(["keys"], "readonly", (keys) => [keys.get(KEY)]);
    if (!first) throw refused;
    return first;
  }
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
