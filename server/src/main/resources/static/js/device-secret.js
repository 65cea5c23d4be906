// A secret of this device for one way in that has none to give itself, such as a passkey: what a key that no script can
// read makes of its id. Storage may be refused or cleared: then there is none.
const DATABASE = "asked-passkeys";
const KEYS = "keys";

export async function deviceSecret(id) {
  const key = await attempt(() => within("readonly", (keys) => keys.get(id)));
  return key && secretOf(key, id);
}

// A new key each time: what an earlier one made opens nothing any more.
export async function newDeviceSecret(id) {
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const isKept = await attempt(() => within("readwrite", (keys) => keys.put(key, id)));
  return isKept && secretOf(key, id);
}

function secretOf(key, id) {
  return crypto.subtle.sign("HMAC", key, new TextEncoder().encode(id));
}

async function within(mode, act) {
  const database = await opened();
  try {
    return await answered(act(database.transaction(KEYS, mode).objectStore(KEYS)));
  } finally {
    database.close();
  }
}

function opened() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(KEYS);
  return answered(request);
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function attempt(act) {
  try {
    return await act();
  } catch {
    return undefined;
  }
}
