// The forms that wait on this phone, sealed, in the order in which they were sent. Each is an operation with an id, made
// once; whatever the server answers, it stays here until that very operation is known to be saved.
import { ROOT, pathOf } from "./at.js";
import { add, readAll, update } from "./store.js";

// What an entry looks like. Each version of Asked understands its own and all earlier ones. In every one to come, an
// entry says whose it is, its state, and for a person when it was made, what it is about, its lines and its page.
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

// On the disk once this is done. It takes the place of the entry that its form was filled from (`over`), where that is
// the last one about the same thing and is not on its way. What another window holds of the same form stays beside it.
// Answers with the entry, and whether it took a place.
export async function put(operation, owner, form) {
  const thing = thingOf(form.to);
  let entry, waited;
  const at = await add("outbox", (all) => {
    const before = thing && ofOwner(all, owner).findLast(({ to }) => thingOf(to) === thing);
    const isOver = before && isUnderstood(before) && before.id === form.over && before.to === form.to;
    waited = Boolean(isOver) && !isOnItsWay(before);
    const over = waited ? before.over : form.over;
    entry = { format: FORMAT, ...operation, owner, ...form, over, state: "waiting" };
    return [entry, waited ? before.at : undefined];
  });
  return { entry: { ...entry, at }, waited };
}

// Those of one person, oldest first, each with where it is.
export async function entriesOf(owner) {
  return ofOwner(await readAll("outbox"), owner);
}

function ofOwner(all, owner) {
  return all.map(([at, entry]) => ({ ...entry, at })).filter((entry) => entry.owner === owner);
}

// Whether this version can tell what such an entry would send. A later one, in another window or before it was taken
// back, may have written what this one can only show.
export function isUnderstood({ format }) {
  return format <= FORMAT;
}

// As it stands now, and not one that took its place meanwhile.
export async function change(entry, changes) {
  await update("outbox", entry.at, (there) => (isSame(there, entry) ? { ...there, ...changes } : undefined));
  tell("changed");
}

// The entry itself, and not one that took its place meanwhile.
export async function dropEntry(entry) {
  await update("outbox", entry.at, (there) => (isSame(there, entry) ? null : undefined));
  tell("dropped");
}

function isSame(one, other) {
  return one?.id === other.id;
}

function isOnItsWay({ sent, state }) {
  return sent && state === "waiting";
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
