// The forms that wait on this phone, sealed, in the order in which they were sent. Each is an operation with an id, made
// once; whatever the server answers, it stays here until that very operation is known to be saved.
import { ROOT, pathOf } from "./at.js";
import { add, readAll, remove, write } from "./store.js";

// An entry that an earlier version wrote is read by what it says here.
const FORMAT = 1;

// The same list stands in OutboxEntry.java.
const MAY_WAIT = /^\/(asks|avoided|challenges|check-ins|energies|journey\/weeks|library|probe|pulls|ratings|rests|rules)(\/.*)?$/;
// The id in an address, or the week: what the form writes, however often it is sent.
const THING = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|weeks\/\d+/;
const ADDRESS = /^\/[a-z0-9/-]{1,200}$/;

const CHANNEL = `outbox${ROOT}`;
const news = new BroadcastChannel(CHANNEL);

export function mayWait(address) {
  const path = pathOf(address);
  return !new URL(address).search && ADDRESS.test(path) && MAY_WAIT.test(path);
}

// What a form writes; undefined where its address does not name it.
export function thingOf(address) {
  return THING.exec(address)?.[0];
}

// A new operation, made at this moment and place.
export function newOperation() {
  return { id: freshId(), made: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "Etc/UTC" };
}

// On the disk once this is done. Where the last entry about the same thing is of the same form and was not sent yet, this
// one takes its place. Answers with the entry, and whether one waited there.
export async function put(operation, owner, form) {
  const entry = { format: FORMAT, ...operation, owner, ...form, state: "waiting" };
  const thing = thingOf(form.to);
  let waited;
  const at = await add("outbox", entry, (all) => {
    const before = thing && ofOwner(all, owner).findLast(({ to }) => thingOf(to) === thing);
    waited = before?.to === form.to && (!before.sent || before.state !== "waiting");
    return waited ? before.at : undefined;
  });
  return { entry: { ...entry, at }, waited };
}

// Those of one person, oldest first, each with where it is.
export async function entriesOf(owner) {
  return ofOwner(await readAll("outbox"), owner);
}

function ofOwner(all, owner) {
  return all.map(([at, entry]) => ({ ...entry, at })).filter((entry) => entry.owner === owner && entry.format === FORMAT);
}

export async function change({ at, ...entry }) {
  await write("outbox", entry, at);
  tell("changed");
}

// The entry itself, and not one that took its place meanwhile.
export async function dropEntry({ at, id, owner }) {
  const there = (await entriesOf(owner)).find((entry) => entry.at === at);
  if (there?.id === id) await remove("outbox", at);
  tell("dropped");
}

// To all windows, this one as well.
export function tell(what) {
  news.postMessage(what);
}

export function onNews(act) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => act(data);
}

// A UUID of version 7.
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 5, time = Date.now(); at >= 0; at--, time = Math.floor(time / 256)) bytes[at] = time % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
