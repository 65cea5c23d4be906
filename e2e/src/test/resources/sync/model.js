// What must be true after a run, whatever happened in it: each version that a device said is held or saved is on Asked,
// or still on its device, or its person had it before their eyes when they wrote a later one of which the same is true.
import { createHash } from "node:crypto";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const WORDS = /word\d+x\d+z/g;

export function wordsIn(text) {
  return new Set(text.match(WORDS));
}

export class Model {
  versions = [];
  #sent = new Map();
  #saved = new Set();
  #forms = new Set();

  constructor(seed) {
    this.seed = seed;
  }

  // One more version of a thing, with a word that stands in no other.
  begin(thing, device) {
    const word = `word${this.seed}x${this.versions.length}z`;
    const version = { word, thing, device, seen: new Set(), operations: new Set() };
    this.versions.push(version);
    return version;
  }

  // A form is sent for the first time; whatever becomes of it, it goes by this id.
  sends(id, version) {
    this.#forms.add(id);
    version?.operations.add(id);
  }

  // What the devices sent and Asked may have read.
  heard({ path, body, isForm }, answer) {
    if (isForm) {
      const fields = new URLSearchParams(body);
      this.#note(fields.get("_operation"), path, fields);
    } else if (path === "/api/v1/sync") {
      for (const { id, to, form } of JSON.parse(body).operations) this.#note(id, to, new URLSearchParams(form));
      const results = answer?.status === 200 ? JSON.parse(answer.body).operations : [];
      for (const { id, result, rev } of results) if (result === "saved" && rev) this.#saved.add(id);
    }
  }

  #note(id, to, fields) {
    if (id) this.#sent.set(id, [...(this.#sent.get(id) ?? []), digestOf(to, fields)]);
  }

  // `rows` are Asked's operations by id, `entries` all that still waits somewhere, `told` what the API says of a thing,
  // which was written between `from` and `to`.
  faults({ rows, entries, told, from, to }) {
    const kept = [...this.#lost({ rows, entries, told }), ...this.#twice(told), ...mistimed({ told, from, to })];
    return [...kept, ...this.#unlike(rows), ...stillWaiting(entries)];
  }

  #lost({ rows, entries, told }) {
    const deletionsOf = (thing) => this.versions.filter((each) => each.isDeletion && each.thing.kept === thing.kept);
    const revOf = ({ operations }) => Math.max(...[...operations].map((id) => rows.get(id)?.rev ?? 0), 0);
    const covered = new Map();
    for (const version of this.versions.toReversed()) {
      const { word, thing } = version;
      const isThere = told.get(thing)?.includes(word) || entries.some(({ form }) => form.includes(word));
      const isDeleted = revOf(version) && deletionsOf(thing).some((each) => revOf(each) > revOf(version));
      const isWrittenOver = [...covered].some(([later, isCovered]) => isCovered && later.seen.has(word));
      covered.set(version, isThere || isDeleted || isWrittenOver);
    }
    const lost = this.versions.filter((each) => each.claim && !each.isDeletion && !covered.get(each));
    return lost.map(({ word, claim, device, thing }) => `lost: ${word}, ${claim} on ${device.name}, of ${thing.to}`);
  }

  #twice(told) {
    const all = [...new Set([...told.values()])].join();
    const twice = this.versions.filter(({ word }) => all.split(word).length > 2);
    return twice.map(({ word }) => `there twice: ${word}`);
  }

  #unlike(rows) {
    const faults = [];
    const say = (what, ids) => faults.push(...ids.map((id) => `${what}: ${id}`));
    const isSent = (id) => this.#sent.get(id)?.includes(rows.get(id).digest);
    say("nobody sent what was done for", [...rows.keys()].filter((id) => !isSent(id)));
    say("sent under another id", this.operations.filter((id) => !this.#forms.has(id)));
    say("said to be saved, and not noted", [...this.#saved].filter((id) => !rows.has(id)));
    return faults;
  }

  get operations() {
    return [...this.#sent.keys()];
  }
}

// A form may say when it was to the minute.
function mistimed({ told, from, to }) {
  const times = [...told.values()].map((text) => /"asked":\{"at":"([^"]+)"/.exec(text)?.[1]).filter(Boolean);
  const isWrong = (time) => Date.parse(time) < from - MINUTE || Date.parse(time) > to + SECOND;
  return times.filter(isWrong).map((time) => `asked at ${time}`);
}

function stillWaiting(entries) {
  const waiting = entries.filter(({ state }) => !["look", "gone", "other"].includes(state));
  return waiting.map(({ id, to, state }) => `${state} and not sent: ${id} to ${to}`);
}

// As OutboxEntry reckons it.
function digestOf(to, fields) {
  const digest = createHash("sha256").update(`${to}\0`);
  const names = [...new Set(fields.keys())].filter((name) => !name.startsWith("_")).sort();
  for (const name of names) {
    digest.update(`${name}\0`);
    for (const value of fields.getAll(name)) digest.update(`${value}\0`);
  }
  return digest.digest("hex");
}
