// The pages that this browser keeps to show them when nobody can be reached.
//
// A page that begins something new has a fresh id in its address. It is kept as a blank: each time it is opened, the pages
// with that id are copied under another one.
import { freshId } from "./outbox.js";
import { empty, read, readAll, remove, write } from "./store.js";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;
const OWNER = "owner";
const DAY = 24 * 60 * 60 * 1000;

export async function ownerKept() {
  return (await read("pages", OWNER))?.owner;
}

// Nothing of another person's is kept beside what is kept of this one.
export async function keepFor(owner) {
  if ((await ownerKept()) === owner) return;
  await empty("pages");
  await write("pages", { owner }, OWNER);
}

// With the policy that it came with: it holds offline, too.
export async function keepPage(address, html, policy) {
  await write("pages", { address, html, policy, at: Date.now() }, await placeOf(address));
}

// Where a blank is opened, and the id in the address that it leads to.
export async function keepBlank(address, to) {
  await write("pages", { address, to, id: ID.exec(to)[0], at: Date.now() }, await placeOf(address));
}

export async function isFresh(address, age) {
  const kept = await read("pages", await placeOf(address));
  return Boolean(kept) && Date.now() - kept.at < age;
}

// The page, or where a blank leads this time; undefined where neither is kept.
export async function keptPage(address) {
  const kept = (await read("pages", await placeOf(address))) ?? (await read("pages", await placeOf(address.split("?")[0])));
  if (!kept?.to) return kept;
  const id = freshId();
  for (const [, page] of await readAll("pages")) {
    if (page.html && page.address.includes(kept.id)) {
      await keepPage(page.address.replaceAll(kept.id, id), page.html.replaceAll(kept.id, id), page.policy);
    }
  }
  return { to: kept.to.replaceAll(kept.id, id) };
}

export function dropPages() {
  return empty("pages");
}

// Those that nothing led to for a day.
export async function dropOld() {
  for (const [place, page] of await readAll("pages")) {
    if (page.at < Date.now() - DAY) await remove("pages", place);
  }
}

// One thing has one address, whatever else the address asks for. What it is does not show in the name of its place.
async function placeOf(address) {
  const { pathname, search } = new URL(address, location.origin);
  const name = ID.test(pathname) ? pathname : pathname + search;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(name));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
