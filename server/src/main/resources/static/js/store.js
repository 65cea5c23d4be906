// What this browser keeps of Asked for when nobody can be reached: pages to read, and forms that wait (docs/offline.md).
// All of it is sealed with a key that no script can read out, and is on the disk once a promise here is kept.
const NAME = "asked";
const STORES = ["keys", "pages", "outbox"];
const KEY = "seal";
const CIPHER = "AES-GCM";

let opening;

// One value of a store, sealed; undefined where there is none, or none that this key opens.
export async function read(store, at) {
  return unsealed(await within(store, "readonly", (rows) => rows.get(at)));
}

// All of a store as [where, value], in order.
export async function readAll(store) {
  const [keys, rows] = await Promise.all([
    within(store, "readonly", (rows) => rows.getAllKeys()),
    within(store, "readonly", (rows) => rows.getAll()),
  ]);
  const values = await Promise.all(rows.map(unsealed));
  return keys.map((key, at) => [key, values[at]]).filter(([, value]) => value !== undefined);
}

// Answers with where it is. Without `at` it comes after all others.
export async function write(store, value, at) {
  const row = await sealed(value);
  return within(store, "readwrite", (rows) => (at === undefined ? rows.add(row) : rows.put(row, at)));
}

// Puts in the place of a value what `act` makes of it, or removes it where that is null; leaves it where `act` makes
// nothing of it. What another window wrote meanwhile is never written over: `act` is asked again. Answers with whether
// something was done.
export async function update(store, at, act) {
  for (;;) {
    const row = await within(store, "readonly", (rows) => rows.get(at));
    const value = act(await unsealed(row));
    if (value === undefined) return false;
    if (await swap(store, at, row, value && (await sealed(value)))) return true;
  }
}

async function swap(store, at, before, after) {
  let isSame;
  await within(store, "readwrite", (rows) => {
    const there = rows.get(at);
    there.onsuccess = () => {
      isSame = String(there.result?.iv) === String(before?.iv);
      if (isSame) after ? rows.put(after, at) : rows.delete(at);
    };
    return there;
  });
  return isSame;
}

export function remove(store, at) {
  return within(store, "readwrite", (rows) => rows.delete(at));
}

// The key goes with it, so nothing that a disk still holds opens any more.
export async function dropAll() {
  for (const store of STORES) await empty(store);
}

export function empty(store) {
  return within(store, "readwrite", (rows) => rows.clear());
}

async function sealed(value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv }, await key(), text) };
}

async function unsealed(row) {
  if (!row) return undefined;
  try {
    const text = await crypto.subtle.decrypt({ name: CIPHER, iv: row.iv }, await key(), row.bytes);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

async function key() {
  const there = await within("keys", "readonly", (keys) => keys.get(KEY));
  if (there) return there;
  const fresh = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    await within("keys", "readwrite", (keys) => keys.add(fresh, KEY));
    return fresh;
  } catch (refused) {
    // Another window may have been first; or the disk is full.
    const first = await within("keys", "readonly", (keys) => keys.get(KEY));
    if (!first) throw refused;
    return first;
  }
}

async function within(store, mode, act) {
  const database = await (opening ??= opened());
  return new Promise((done, failed) => {
    const transaction = database.transaction(store, mode, { durability: "strict" });
    const request = act(transaction.objectStore(store));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error);
  });
}

function opened() {
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
