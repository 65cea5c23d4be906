// Where this browser keeps what was typed and is not saved yet: under the sign of the person whose page it is, so that
// nobody else on this device is shown it. Storage may be refused or full, which is told and never thrown.
//
// Each window writes a draft of its own, so what is typed in two of them stays apart, and neither takes away the other's.
// What a window left behind, another one takes over.
const PREFIX = "draft:";
const MOST = 50;
const LONGEST = 200_000;
const MONTH = 30 * 24 * 60 * 60 * 1000;

const WINDOW = Math.random().toString(36).slice(2);
const LEAVING = 1000;

// A window that is open holds a lock, which it lets go when it shows another page or is closed, killed or reloaded.
// Browsers know locks on https and on localhost alone.
const { locks } = navigator;
locks?.request(lockOf(WINDOW), () => new Promise((left) => addEventListener("pagehide", left)));

// A form's key is whose it is, where it is sent to and the window; none where nobody is signed in.
export function draftKey(action) {
  return document.body.dataset.person && `${formOf(action)} ${WINDOW}`;
}

// The drafts of that form: this window's own, and then those of others.
export function draftsOf(action) {
  const drafts = myDrafts().filter((key) => key.split(" ")[0] === formOf(action));
  return drafts.sort((one, other) => isHere(other) - isHere(one));
}

// Does something with a draft, unless the window that it was typed in is still open. One that is about to leave, such
// as a page that is being reloaded, is waited for. Without locks nobody knows: then it counts as left, which loses
// nothing, for a window that is open has on its page what was typed there.
export async function onceLeft(key, act) {
  if (isHere(key) || !locks) return act();
  return locks.request(lockOf(windowOf(key)), { signal: AbortSignal.timeout(LEAVING) }, act).catch(() => {});
}

export function readDraft(key) {
  return attempt(() => {
    const text = localStorage.getItem(key);
    return text && JSON.parse(text.slice(text.indexOf("{")));
  });
}

// Whether it is kept now.
export function writeDraft(key, draft) {
  const text = `${Date.now()} ${JSON.stringify(draft)}`;
  const isKept = text.length <= LONGEST && attempt(() => localStorage.setItem(key, text) ?? true);
  dropAll(newestFirst().slice(MOST));
  return isKept ?? false;
}

export function dropDraft(key) {
  attempt(() => localStorage.removeItem(key));
}

// Those of the person whose page this is.
export function myDrafts() {
  return newestFirst().filter((key) => key.startsWith(mine()));
}

export function dropOldDrafts() {
  dropAll(newestFirst().filter((key) => writtenAt(key) < Date.now() - MONTH));
}

function formOf(action) {
  return mine() + new URL(action).pathname;
}

function windowOf(key) {
  return key.split(" ")[1];
}

function isHere(key) {
  return windowOf(key) === WINDOW;
}

function lockOf(window) {
  return `window:${window}`;
}

function mine() {
  return `${PREFIX}${document.body.dataset.person}:`;
}

function newestFirst() {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  return keys.filter((key) => key.startsWith(PREFIX)).sort((one, other) => writtenAt(other) - writtenAt(one));
}

function writtenAt(key) {
  return parseInt(localStorage.getItem(key)) || 0;
}

function dropAll(keys) {
  keys.forEach(dropDraft);
}

function attempt(act) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
