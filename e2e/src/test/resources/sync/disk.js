// A device's IndexedDB, as far as store.js asks for it. A transaction is on the disk as a whole or not at all, one after
// the other; a tab that is killed learns of nothing any more, whether its last one came to the disk or not.
const WRITES = ["add", "put", "delete", "clear"];

export class Disk {
  isFull = () => false;
  #stores = new Map();

  // For one tab: `soon` does something a little later, unless the tab is gone by then.
  factory(soon) {
    return { open: () => this.#open(soon) };
  }

  #open(soon) {
    const request = {};
    soon(() => {
      request.result = {
        createObjectStore: (name) => this.#stores.set(name, { rows: new Map(), last: 0 }),
        transaction: (names, mode) => this.#begin(names, mode, soon),
      };
      if (!this.#stores.size) request.onupgradeneeded();
      request.onsuccess();
    });
    return request;
  }

  #begin(names, mode, soon) {
    const asked = [];
    const ask = (name, act, told) => {
      asked.push({ name, act, told, request: {} });
      return asked.at(-1).request;
    };
    const storeOf = (name) => Object.fromEntries(Object.keys(ACTS).map((act) => [act, (...told) => ask(name, act, told)]));
    const transaction = { error: null, objectStore: storeOf };
    soon(() => {
      const drafts = new Map(names.map((name) => [name, copyOf(this.#stores.get(name))]));
      try {
        for (const { name, act, told, request } of asked) {
          this.#allow(act, mode);
          request.result = ACTS[act](drafts.get(name), ...told);
          request.onsuccess?.();
        }
        for (const [name, draft] of drafts) this.#stores.set(name, draft);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        transaction.error = error;
      }
      soon(() => (transaction.error ? transaction.onabort() : transaction.oncomplete()));
    });
    return transaction;
  }

  #allow(act, mode) {
    if (WRITES.includes(act) && mode !== "readwrite") throw new DOMException(act, "ReadOnlyError");
    if (["add", "put"].includes(act) && this.isFull()) throw new DOMException(act, "QuotaExceededError");
  }
}

const ACTS = {
  get: ({ rows }, at) => rows.get(at),
  getAll: ({ rows }) => sorted(rows).map(([, row]) => row),
  getAllKeys: ({ rows }) => sorted(rows).map(([at]) => at),
  // A place that was given once is never given again.
  add(store, row, at = store.last + 1) {
    if (store.rows.has(at)) throw new DOMException("add", "ConstraintError");
    return ACTS.put(store, row, at);
  },
  put(store, row, at) {
    store.rows.set(at, row);
    if (Number.isInteger(at)) store.last = Math.max(store.last, at);
    return at;
  },
  delete: ({ rows }, at) => void rows.delete(at),
  clear: ({ rows }) => rows.clear(),
};

function copyOf({ rows, last }) {
  return { rows: new Map(rows), last };
}

function sorted(rows) {
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
}
