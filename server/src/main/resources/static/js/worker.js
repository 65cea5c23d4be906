// The service worker: the network comes first, and where it fails or dawdles, what this browser keeps. It answers GETs
// of pages and of their scripts, styles and drawings, and nothing else; forms are the pages' own matter (outbox.js).
import { ROOT, at, pathOf } from "./at.js";
import { entriesOf } from "./outbox.js";
import { keptPage, ownerKept } from "./pages.js";
import { actOn, showReminder } from "./reminder.js";
import { sync } from "./sync.js";

const CACHE = `asked${ROOT}`;
const PATIENCE = 4000;
const POLICY = "Content-Security-Policy";

// What they show is nobody's: they are there from the beginning.
const AWAY = at("/phone/away");
const ALWAYS = [at("/phone/saved"), at("/phone/hard"), at("/phone/harm"), AWAY, at("/help")];

addEventListener("install", (event) => event.waitUntil(keepAlways()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", ({ data }) => (data === "take over" ? skipWaiting() : clients.claim()));
addEventListener("sync", (event) => event.waitUntil(syncInBackground()));
addEventListener("push", (event) => event.waitUntil(showReminder(event.data.json())));
addEventListener("notificationclick", (event) => event.waitUntil(actOn(event.notification, event.action)));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || request.method !== "GET") return;
  if (pathname.startsWith(at("/static/"))) event.respondWith(asset(request));
  else if (request.mode === "navigate") event.respondWith(page(request));
});

async function syncInBackground() {
  const owner = await ownerKept();
  if ((await entriesOf(owner)).length && (await sync(owner))) throw new Error("something still waits");
}

async function page(request) {
  const { pathname, search } = new URL(request.url);
  const network = fetch(request);
  try {
    const answer = await Promise.race([network, later()]);
    if (answer && (answer.status < 500 || answer.type === "opaqueredirect")) return answer;
    return (await kept(pathname, search)) ?? (await network);
  } catch {
    return (await kept(pathname, search)) ?? stored(AWAY);
  }
}

async function kept(pathname, search) {
  const there = await keptPage(pathname + search).catch(() => undefined);
  if (there?.to) return Response.redirect(there.to, 303);
  return there ? shown(there.html, there.policy, there.at) : ALWAYS.includes(pathname) ? stored(pathname) : undefined;
}

async function stored(address) {
  const there = await (await caches.open(CACHE)).match(address);
  return there ? shown(await there.text(), there.headers.get(POLICY), Date.now()) : Response.error();
}

// It says of itself from when it is.
function shown(html, policy, since) {
  const headers = { "Content-Type": "text/html; charset=utf-8", [POLICY]: policy };
  return new Response(html.replace("<html ", `<html data-kept="${since}" `), { headers });
}

function later() {
  return new Promise((done) => setTimeout(done, PATIENCE));
}

// A file never changes under its address. Offline, that of another version is better than none.
async function asset(request) {
  const cache = await caches.open(CACHE);
  const there = await cache.match(request);
  if (there) return there;
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (unreached) {
    const name = ({ url }) => pathOf(url).replace(/^\/static\/[^/]*/, "");
    const other = (await cache.keys()).find((each) => name(each) === name(request));
    if (other) return cache.match(other);
    throw unreached;
  }
}

async function keepAlways() {
  const cache = await caches.open(CACHE);
  const wanted = new Set(ALWAYS);
  for (const address of wanted) {
    const answer = await fetch(address, { headers: { "X-Ahead": "1" } });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    await cache.put(address, answer.clone());
    (await filesIn(address, answer)).forEach((file) => wanted.add(file));
  }
  const current = [...wanted];
  for (const { url } of await cache.keys()) if (!current.includes(new URL(url).pathname)) await cache.delete(url);
}

// The files that a page or a script names.
async function filesIn(address, answer) {
  if (!/\.js$|^\/[^.]*$/.test(pathOf(address))) return [];
  const text = await answer.text();
  const named = [...text.matchAll(/"([\w./-]*\/static\/[^"#]+|\.\/[\w-]+\.js)[#"]/g)].map(([, name]) => name);
  return named.map((name) => new URL(name, location.origin + address).pathname);
}
