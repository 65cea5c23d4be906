// Covers the page when somebody was away for long, or at a tap on "Hide". What is beneath stays as it is, with all that
// was typed.
import { at } from "./at.js";
import { cover, dropLock, isAway, isCovered, isPin, onLockElsewhere, readLock, seen, waiting } from "./lock.js";
import { isOwnerHere } from "./owner.js";

const OFTEN = 10_000;
const html = document.documentElement;
let title;

export function keepCovered(body) {
  // Whoever signed out has no lock any more: that is the way past a forgotten PIN.
  if (!body.dataset.person && location.pathname === at("/sign-in")) dropLock();
  const button = body.querySelector("[data-hide]");
  if (button) {
    button.hidden = !body.dataset.person;
    button.addEventListener("click", () => hide());
  }
  settle();
}

function hide() {
  attempt(() => cover(true));
  settle(true);
}

// What is shown follows from what is kept. Pages of nobody's are never covered.
function settle(hidden = isCovered()) {
  const isMine = document.body.dataset.person;
  if (isMine && !hidden && isAway()) return hide();
  if (isMine && hidden) return show();
  document.querySelector("dialog.veil")?.remove();
  if (title) document.title = title;
  title = undefined;
  html.dataset.open = "";
}

function show() {
  if (document.querySelector("dialog.veil")) return;
  const veil = document.getElementById("cover").content.firstElementChild.cloneNode(true);
  const lock = readLock();
  for (const part of veil.querySelectorAll("[data-with-pin]")) part.hidden = !lock;
  for (const part of veil.querySelectorAll("[data-without-pin]")) part.hidden = Boolean(lock);
  const passkey = veil.querySelector("[data-with-passkey]");
  passkey.hidden = !lock?.passkey;
  passkey.addEventListener("click", async () => (await isOwnerHere(lock.passkey)) && uncover());
  veil.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (lock) tryPin(veil);
    else uncover();
  });
  // Escape closes a dialog at its second press, whatever it is told.
  veil.addEventListener("close", () => veil.isConnected && veil.showModal());
  html.append(veil);
  veil.showModal();
  title ??= document.title;
  document.title = veil.dataset.title;
  blank();
}

// Nothing of the page shows, not even for a moment, whatever the server knew of the lock when it drew it.
function blank() {
  html.dataset.lock = "on";
  delete html.dataset.open;
}

async function tryPin(veil) {
  const field = veil.querySelector("input");
  const [wrong, wait] = ["[data-wrong]", "[data-wait]"].map((line) => veil.querySelector(line));
  wrong.hidden = true;
  wait.hidden = !waiting();
  if (waiting()) return;
  const isRight = await isPin(field.value);
  field.value = "";
  wrong.hidden = isRight;
  if (isRight) uncover();
}

function uncover() {
  attempt(() => cover(false));
  settle(false);
}

// The app switcher keeps a picture of what is shown when somebody leaves.
document.addEventListener("visibilitychange", () => {
  if (!readLock()?.minutes) return;
  if (document.hidden) {
    if (!isCovered()) seen();
    blank();
  } else {
    settle();
  }
});
for (const kind of ["pointerdown", "keydown"]) {
  addEventListener(kind, () => readLock() && !isCovered() && !isAway() && seen());
}
setInterval(() => readLock() && settle(), OFTEN);
onLockElsewhere(() => settle());

function attempt(act) {
  try {
    act();
  } catch {
    // Storage is refused: then it lasts as long as the page.
  }
}
