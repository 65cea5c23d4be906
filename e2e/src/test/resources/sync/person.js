// What the person does on one of their devices.
import { pageOf } from "./air.js";
import { KINDS } from "./things.js";
import { wordsIn } from "./model.js";

const WINDOWS = 2;

export class Person {
  constructor(run, device) {
    Object.assign(this, { run, device, random: run.random });
  }

  // A form is filled in and sent: one that stands open, that of something else again, or a new one.
  async write() {
    const window = await this.#window();
    if (!window) return;
    const isOpen = window.thing && !window.isOver && this.random.chance(0.5);
    await this.#fillIn(isOpen ? window : await this.#open(window, this.#something()));
  }

  // What needs another look is opened from "On this phone", and saved again.
  async openLeftOver() {
    const window = await this.#window();
    const left = window && (await this.entries(window)).filter(({ state }) => state !== "waiting");
    if (!left?.length) return;
    const entry = this.random.of(left);
    const thing = this.run.model.versions.find(({ thing }) => thing.to === entry.to)?.thing;
    if (!thing) return;
    await this.#fillIn(await this.#open(window, thing));
  }

  // The page is looked at again, or the network is said to be back. A window may be closed while it is chosen.
  async sync() {
    const window = (await this.#window()) ?? this.#windows()[0];
    window?.dispatch("online", {});
  }

  async syncInBackground() {
    const worker = this.device.tabs.find(({ kind }) => kind === "worker") ?? (await this.device.open("worker"));
    worker.dispatch("sync", { waitUntil: (done) => done.catch(() => {}) });
  }

  // "Sync now" on the page "On this phone".
  async tryAgain() {
    const window = await this.#window();
    if (!window) return;
    const { change, syncNow } = window.scripts;
    const again = async () => {
      for (const entry of await this.entries(window)) await change(entry, { state: "waiting" });
      await syncNow();
    };
    again().catch(() => {});
  }

  minute() {
    for (const tab of this.device.tabs) tab.fireTimers();
  }

  closeWindow() {
    if (this.device.tabs.length) this.device.close(this.random.of(this.device.tabs));
  }

  restart() {
    this.device.closeAll();
  }

  jump() {
    this.device.jump();
  }

  // The disk is full for a while, or has room again.
  fill() {
    const { disk } = this.device;
    const wasFull = disk.isFull();
    disk.isFull = wasFull ? () => false : () => this.random.chance(0.7);
  }

  async remove() {
    const window = await this.#window();
    const asks = this.run.model.versions.map(({ thing }) => thing).filter(({ kind }) => kind !== "own");
    if (!window || !asks.length) return;
    const thing = this.random.of(asks);
    const path = `/asks/${thing.id}/delete`;
    const form = `<form method="post" action="${path}">${this.#hidden()}<button></button></form>`;
    const shown = await this.#show(window, pageOf(form, this.#sign), `/asks/${thing.id}`);
    await this.#send(shown, { ...thing, to: path }, thing);
  }

  async rest() {
    const window = await this.#window();
    if (!window) return;
    const shown = await this.#show(window, this.run.account.blanks.rest.body, "/rests/today");
    this.#submit(shown, ...formTo(shown, "/rests"));
  }

  // Everything that waits on this device, whichever window asks.
  async entries(window) {
    const here = window ?? this.#windows()[0] ?? (await this.device.open("window"));
    return here.scripts.entriesOf(this.#sign);
  }

  get #sign() {
    return this.run.account.sign;
  }

  #windows() {
    return this.device.tabs.filter(({ kind }) => kind === "window");
  }

  // One in which nothing is being sent.
  async #window() {
    const windows = this.#windows();
    const isNew = !windows.length || (windows.length < WINDOWS && this.random.chance(0.15));
    const free = windows.filter(({ isSending }) => !isSending);
    if (!isNew) return this.random.of(free.length < windows.length ? [...free, undefined] : free);
    const window = await this.device.open("window");
    await this.#show(window, pageOf("", this.#sign), "/today");
    await this.run.busy.quiet();
    return window;
  }

  #something() {
    const { versions } = this.run.model;
    if (versions.length && this.random.chance(0.75)) return this.#alike(this.random.of(versions).thing);
    const kind = this.random.weighed({ lived: 5, guess: 3, own: 2 });
    return thingOf(kind, freshId(this.random));
  }

  // After a guess comes its answer.
  #alike(thing) {
    if (thing.kind !== "guess" || this.random.chance(0.4)) return thing;
    const answers = this.run.model.versions.filter((each) => each.thing.kind === "answer");
    return answers.find((each) => each.thing.id === thing.id)?.thing ?? thingOf("answer", thing.id);
  }

  // From Asked, or as this device has kept it.
  async #open(window, thing) {
    const blank = this.run.account.blanks[thing.kind];
    const kept = this.device.kept?.get(thing) ?? blank.body.replaceAll(blank.id, thing.id);
    const isReached = this.random.chance(0.5);
    if (isReached) await this.run.busy.quiet();
    const fresh = isReached && (await this.run.account.get(this.run.air, thing.page).catch(() => undefined));
    const isIt = fresh?.status === 200 && fresh.body.includes(`action="${thing.to}"`);
    const html = isIt ? fresh.body : kept;
    (this.device.kept ??= new Map()).set(thing, html);
    const shown = await this.#show(window, html, thing.page);
    shown.thing = thing;
    if (this.random.chance(0.9)) await this.run.busy.quiet();
    return shown;
  }

  // A link leads to a page whose scripts know nothing of the one before. Answers with the window as it is then.
  async #show(window, html, path) {
    const shown = window.page ? await this.#anew(window) : window;
    shown.seen = wordsIn(html);
    shown.show(html, path);
    return shown;
  }

  #anew(window) {
    this.device.close(window);
    return this.device.open("window", window.isNext);
  }

  async #fillIn(window) {
    const { thing } = window;
    const kind = KINDS[thing.kind];
    const [form, main] = formTo(window, thing.to);
    if (!form) return;
    const button = (thing.kind === "lived" && this.random.chance(0.1) && form.button("/harm")) || main;
    for (const [name, value] of Object.entries(kind.choices)) window.choose(form, name, value);
    for (const [name, value] of Object.entries(kind.texts)) window.type(form.elements[name], value);
    await this.#send(window, thing, thing, [form, button, form.elements[kind.words]]);
  }

  async #send(window, { to }, thing, filled) {
    const { model } = this.run;
    const [form, button, field] = filled ?? formTo(window, to);
    const version = model.begin(thing, this.device);
    version.isDeletion = !field;
    for (const each of form.elements) for (const word of wordsIn(each.value)) window.seen.add(word);
    version.seen = new Set(window.seen);
    if (field) window.type(field, `Asked for ${version.word}`);
    window.seen.add(version.word);
    const rev = form.elements.rev?.value ?? "none";
    this.run.tell(this.device.name, "sends", version.word, "to", to, "of rev", rev, "after", [...version.seen]);
    // Already when the button says that it's saved on this phone.
    button.onSaid = () => (version.claim = "held");
    this.#submit(window, form, button, version);
  }

  // How it ended may be a long time off.
  #submit(window, form, button, version) {
    window.isSending = true;
    window.onSent = (body) => this.run.model.sends(new URLSearchParams(body).get("_operation"), version);
    window.submit(form, button).then((how) => {
      window.isSending = false;
      this.run.counts.add(how);
      this.run.tell(this.device.name, how, version?.word);
      if (version) version.claim = ["held", "saved"].includes(how) ? how : undefined;
      if (how === "held") this.device.close(window);
      if (how === "saved") window.isOver = true;
      for (const word of wordsIn(window.page.html)) window.seen.add(word);
    });
  }

  #hidden() {
    return `<input type="hidden" name="_token" value="${this.run.account.token}">`;
  }
}

function thingOf(kind, id) {
  const { page, to, kept } = KINDS[kind];
  return { kind, id, page: page(id), to: to(id), kept: kept(id) };
}

function formTo(window, path) {
  const form = window.page.body.forms.find(({ action }) => new URL(action).pathname === path);
  return [form, form?.button()];
}

// Ids that a seed makes are of this seed alone.
function freshId(random) {
  const hex = (digits) => [...Array(digits)].map(() => random.below(16).toString(16)).join("");
  return `01a2${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}
