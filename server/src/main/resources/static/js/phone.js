// Asked on a phone that may be without a network: what waits is counted and sent, pages are kept ahead, and a page that
// was kept says so. Only where a service worker stands between the pages and the network: without one, no page opens.
import { keepAhead } from "./ahead.js";
import { at, isWorkedFor } from "./at.js";
import { bringBackEntry, settled } from "./entry.js";
import { entriesOf, onNews } from "./outbox.js";
import { dropPages, ownerKept } from "./pages.js";
import { dropAll } from "./store.js";
import { sync } from "./sync.js";

const SOON = 60_000;

let again;
let registering;
let waiting = 0;
let shown;
let isTouched = false;

export function isPocketed() {
  return isWorkedFor() && isKeeping();
}

// `sent` says that this page answers a form: what stands in it is newer than what waits.
export function bePocketed(body, sent) {
  if (body !== shown) isTouched = false;
  shown = body;
  if (isKeeping()) settleIn(body, sent).catch(() => {});
  else if (body.dataset.person) leaveNothing().catch(() => {});
  else if (location.pathname === at("/sign-in")) dropPages().catch(() => {});
}

// Whose entries they are that this page tells of.
export async function ownerHere() {
  return document.body.dataset.person ?? (await ownerKept());
}

// Sends what waits, now and then again until nothing does. Answers with why something still waits.
export async function syncNow() {
  const owner = await ownerHere();
  const why = owner ? await sync(owner).catch(() => "unreached") : "";
  clearTimeout(again);
  if (why) again = setTimeout(syncNow, SOON);
  return why;
}

// With the browser's help also once the page is closed, where it gives any.
export function syncLater() {
  navigator.storage.persist?.();
  registering?.then((registration) => registration.sync?.register("outbox")).catch(() => {});
}

// A device that others use keeps nothing, nor what was kept before that was said.
function isKeeping() {
  return document.body.hasAttribute("data-keeps");
}

async function leaveNothing() {
  const all = await navigator.serviceWorker.getRegistrations();
  for (const each of all.filter(({ scope }) => new URL(scope).pathname === at("/"))) await each.unregister();
  await syncNow();
  if ((await entriesOf(await ownerHere())).length) await dropPages();
  else await dropAll();
}

async function settleIn(body, sent) {
  registering ??= register();
  registering.then(letTakeOver, () => {});
  if (!isPocketed()) return beClaimed();
  const since = Number(document.documentElement.dataset.kept);
  if (since && !body.querySelector("[data-on-phone]")) tellSince(body, since);
  if (!since && body.dataset.person) keepAhead(body);
  if (sessionStorage.getItem("on-phone")) tellKept(body);
  await settled();
  if (!sent) await bringBackEntry(body, () => body === shown && !isTouched);
  await count(body);
  if (body.querySelector("[data-outbox]")) (await import("./phone-page.js")).showOutbox(body);
  await syncNow();
}

// A page that came while the worker was on its way may have missed it.
async function beClaimed() {
  const { active } = await navigator.serviceWorker.ready;
  if (!isPocketed()) active.postMessage("claim");
}

// A new version, where nothing is being typed.
function letTakeOver(registration) {
  if (!isTouched) registration.waiting?.postMessage("take over");
}

async function register() {
  const policy = window.trustedTypes?.createPolicy("app", { createScriptURL: (address) => address });
  const address = at("/worker.js");
  return navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { type: "module" });
}

// A page as it was: nothing of now is known to it.
function tellSince(body, since) {
  const line = fromTemplate("kept-page");
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
  line.querySelector("[data-since]").textContent = time.format(since);
  const heading = body.querySelector("h1");
  if (heading) heading.after(line);
  for (const field of body.querySelectorAll("[data-now]")) field.value = new Date().toISOString();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const choice = body.querySelector(`input[name="${CSS.escape(`answer.${name}`)}"][value="${CSS.escape(value)}"]`);
    if (choice) choice.checked = true;
  }
}

function tellKept(body) {
  const words = body.querySelector(`[data-outcome="${sessionStorage.getItem("on-phone")}"]`);
  if (words) words.hidden = false;
  sessionStorage.removeItem("on-phone");
  if (!body.querySelector("[data-on-phone]")) body.querySelector("main").prepend(fromTemplate("on-phone"));
}

// In the place where it says that everything is saved.
async function count(body) {
  waiting = (await entriesOf(await ownerHere())).length;
  const kept = body.querySelector(".top .kept");
  if (!kept) return;
  kept.hidden = waiting > 0;
  const line = body.querySelector("[data-waiting]") ?? fromTemplate("waiting");
  line.hidden = waiting === 0;
  const words = line.querySelector("[data-count]");
  words.textContent = words.dataset[waiting === 1 ? "one" : "other"].replace("{count}", waiting);
  line.querySelector("b").textContent = waiting;
  if (!line.isConnected) kept.after(line);
}

// Signing out leaves nothing here, so whoever has something here alone is asked first.
function askBeforeLeaving(event) {
  const { target: form } = event;
  if (!waiting || !form.matches("[data-forgets]") || form.querySelector("[data-leaving]")) return;
  event.preventDefault();
  form.prepend(fromTemplate("leaving"));
  form.querySelector("[data-leaving] a").focus();
}

// Signing out leaves nothing.
export function forgetPhone() {
  if (navigator.serviceWorker) dropAll().catch(() => {});
}

function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

addEventListener("input", () => (isTouched = true));
addEventListener("submit", askBeforeLeaving, true);
addEventListener("online", syncNow);
document.addEventListener("visibilitychange", () => document.hidden || syncNow());
navigator.serviceWorker?.addEventListener("controllerchange", () => bePocketed(document.body));
onNews((what) => {
  count(document.body);
  if (what === "synced" && document.querySelector("[data-today]") && !isTouched) location.reload();
});
