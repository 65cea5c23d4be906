// A window of a browser, or its service worker, in which the scripts of Asked run: what they find around them there.
import { createContext, runInContext } from "node:vm";
import { ciphers } from "./cipher.js";
import { Filled, Paper } from "./paper.js";

const ENOUGH = { URL, URLSearchParams, TextEncoder, TextDecoder, DOMException, console };

export class Tab {
  isGone = false;
  page = undefined;
  #listeners = new Map();
  #timers = new Map();

  constructor(device, kind, isNext) {
    this.device = device;
    this.kind = kind;
    this.isNext = isNext;
  }

  async open() {
    const { device } = this;
    const globals = this.#globals();
    const context = createContext(globals);
    globals.self = globals;
    globals.clock = () => device.now();
    globals.zone = device.zone;
    runInContext(
      `Date.now = clock;
       const { resolvedOptions } = Intl.DateTimeFormat.prototype;
       Intl.DateTimeFormat.prototype.resolvedOptions = function () {
         return { ...resolvedOptions.call(this), timeZone: zone };
       };`,
      context,
    );
    this.globals = globals;
    const drawn = {
      replacePage: (answer, ready) => this.#replace(answer, ready),
      showNotice: () => this.ended?.("stands"),
      showSaving: () => () => {},
      keyOf: () => "",
    };
    this.scripts = await device.run.scripts.run(this.kind, { context, server: device.run.server, isNext: this.isNext, drawn });
    this.scripts.sendInPlace?.((body, sent) => this.scripts.bePocketed(body, sent));
  }

  // A page, as it came from Asked or from what this browser keeps.
  show(html, path) {
    const { globals } = this;
    this.page = new Paper(html, this.device.run.server + path);
    globals.location.href = this.device.run.server + path;
    globals.document.body = this.page.body;
    this.scripts.bePocketed(this.page.body);
  }

  // What a person types; a page that they typed into is left as it is.
  type(field, value) {
    field.value = value;
    this.dispatch("input", {});
  }

  choose(form, name, value) {
    for (const field of form.elements) if (field.name === name) field.checked = field.value === value;
  }

  // Answers with how it ended: it is held here, saved, needs another look, or stands as it was.
  submit(form, button) {
    return new Promise((ended) => {
      this.ended = ended;
      const event = { target: form, submitter: button, defaultPrevented: false, preventDefault() {} };
      this.dispatch("submit", event);
    });
  }

  dispatch(name, event) {
    for (const act of this.#listeners.get(name) ?? []) act(event);
  }

  // A minute later.
  fireTimers() {
    const timers = [...this.#timers.values()];
    this.#timers.clear();
    for (const act of timers) act();
  }

  soon(act) {
    this.device.run.busy.soon(() => this.isGone || act());
  }

  #later(act) {
    return new Promise((done, failed) =>
      this.soon(() => {
        try {
          done(act());
        } catch (error) {
          failed(error);
        }
      }),
    );
  }

  // Nobody is left to be told where the tab is gone.
  #here(promise) {
    return new Promise((done, failed) => {
      const ifHere = (act) => (value) => this.isGone || act(value);
      promise.then(ifHere(done), ifHere(failed));
    });
  }

  #replace({ status, page, address }, ready) {
    this.page = page;
    this.globals.document.body = page.body;
    if (status < 400) this.globals.location.href = address;
    ready(page.body);
    this.ended?.(status < 400 ? "saved" : "look");
  }

  #globals() {
    const tab = this;
    const { device } = this;
    const sealing = (act) => (...told) => this.#later(() => act(device.run.random, ...told));
    const listen = (name, act) => this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), act]);
    const controller = { scriptURL: `${device.run.server}/worker.js` };
    const held = { content: { cloneNode: () => "Saved on this phone" } };
    const registration = { sync: { register: async () => {} }, waiting: undefined };
    return {
      ...ENOUGH,
      crypto: {
        subtle: Object.fromEntries(Object.entries(ciphers).map(([name, act]) => [name, sealing(act)])),
        getRandomValues: (bytes) => device.run.random.fill(bytes),
      },
      indexedDB: device.disk.factory((act) => this.soon(act)),
      navigator: {
        locks: { request: (name, _, act) => this.#here(device.withLock(this, name, act)) },
        serviceWorker: { controller, addEventListener() {}, register: async () => registration },
        storage: {},
      },
      BroadcastChannel: class {
        constructor(name) {
          Object.assign(this, { name, tab });
          device.join(this);
        }
        postMessage(data) {
          device.tell(this, data);
        }
      },
      AbortSignal: { timeout: () => undefined },
      sessionStorage: { getItem: () => null, setItem() {}, removeItem() {} },
      location: locationOf(tab),
      document: {
        documentElement: { dataset: {}, lang: "en" },
        addEventListener: listen,
        querySelector: () => null,
        getElementById: () => held,
      },
      addEventListener: listen,
      setTimeout: (act) => this.#timers.set(this.#timers.size + 1, act).size,
      clearTimeout: (id) => this.#timers.delete(id),
      FormData: Filled,
      XMLHttpRequest: requestOf(tab),
      fetch: (path, init) => fetched(tab, path, init),
    };
  }

  // What it sends hangs in the air. Whoever is gone hears no answer.
  send(message) {
    const headers = { ...message.headers, Cookie: this.device.run.cookie };
    return this.#here(this.device.run.air.send({ ...message, headers, tab: this }));
  }
}

function locationOf(tab) {
  const location = new URL(tab.device.run.server);
  location.assign = (next) => tab.ended?.("held", next);
  return location;
}

async function fetched(tab, path, { method, headers, body, redirect } = {}) {
  const answer = await tab.send({ method, path, headers, body });
  if (redirect === "error" && answer.status >= 300 && answer.status < 400) throw new TypeError("redirected");
  const { status, body: text } = answer;
  return { status, ok: status >= 200 && status < 300, json: async () => JSON.parse(text), text: async () => text };
}

function requestOf(tab) {
  return class {
    static HEADERS_RECEIVED = 2;
    #headers = {};

    open(method, address) {
      this.path = new URL(address).pathname;
    }
    setRequestHeader(name, value) {
      this.#headers[name] = value;
    }
    getResponseHeader(name) {
      return name === "Content-Type" ? (this.answer.type ?? null) : null;
    }
    send(body) {
      tab.onSent?.(body);
      tab.send({ path: this.path, headers: this.#headers, body, isForm: true }).then((answer) => {
        Object.assign(this, { answer, status: answer.status, readyState: 2, responseURL: answer.address });
        this.onreadystatechange();
        const isPage = this.responseType === "document";
        this.response = isPage ? new Paper(answer.body, answer.address || tab.device.run.server) : answer.body;
        this.onload();
      }, (why) => (why.name === "TimeoutError" ? this.ontimeout : this.onerror)());
    }
  };
}
