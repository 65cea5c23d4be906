// Where this browser keeps what was typed and is not saved yet: under the sign of the person whose page it is, so that
// nobody else on this device is shown it. Storage may be refused or full, which is told and never thrown.
const PREFIX = "draft:";
const MOST = 50;
const LONGEST = 200_000;
const MONTH = 30 * 24 * 60 * 60 * 1000;

// A form's key is where it is sent to; none where nobody is signed in.
export function draftKey(action) {
  return document.body.dataset.person && mine() + new URL(action).pathname;
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
