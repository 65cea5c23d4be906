// Sends what waits, one window at a time. An entry goes only when the server says of its very id that it is saved; what
// any other answer means for it stands in docs/offline.md.
import { ROOT, at } from "./at.js";
import { change, dropEntry, entriesOf, isUnderstood, tell } from "./outbox.js";

const MOST = 100;
const LETTERS = 60_000;

// Answers with why something still waits to be sent: "" where nothing does.
export function sync(owner) {
  const send = (lock) => (lock ? drain(owner) : "");
  return navigator.locks.request(`outbox${ROOT}`, { ifAvailable: true }, send);
}

async function drain(owner) {
  let hasSent = false;
  for (;;) {
    const waiting = (await entriesOf(owner)).filter(({ state }) => state === "waiting");
    if (!waiting.length) return isDone(hasSent);
    if (!isUnderstood(waiting[0])) return "newer";
    hasSent = true;
    const why = await sendSome(owner, batchOf(waiting));
    if (why) return why;
  }
}

function isDone(hasSent) {
  if (hasSent) tell("synced");
  return "";
}

// As many as fit, up to the second one of the same form: that one may stand on what the first one writes. So may those
// after one that is not understood.
function batchOf(waiting) {
  const batch = [];
  let letters = 0;
  for (const entry of waiting) {
    letters += entry.form.length;
    const isFull = batch.length === MOST || letters > LETTERS || batch.some(({ to }) => to === entry.to);
    if (batch.length && (isFull || !isUnderstood(entry))) break;
    batch.push(entry);
  }
  return batch;
}

async function sendSome(owner, batch) {
  // A disk that is full keeps nothing from being sent.
  for (const entry of batch.filter(({ sent }) => !sent)) await change(entry, { sent: true }).catch(() => {});
  const { status, results } = await post(owner, batch);
  if (status === 200 && results) return settle(owner, batch, results);
  if ([400, 413, 422].includes(status)) {
    if (batch.length > 1) return sendSome(owner, batch.slice(0, 1));
    await change(batch[0], { state: "look" });
    return "";
  }
  return { 401: "sign-in", 403: "sign-in", 409: "other-person", 429: "busy", 507: "full" }[status] ?? "unreached";
}

async function post(owner, batch) {
  const operations = batch.map(({ id, to, form, made, zone }) => {
    const ago = Math.max(0, Math.floor((Date.now() - made) / 1000));
    return { id, to, form, ago, zone };
  });
  try {
    const answer = await fetch(at("/api/v1/sync"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ owner, operations }),
      redirect: "error",
      signal: AbortSignal.timeout(30_000),
    });
    const results = answer.ok ? (await answer.json()).operations : undefined;
    return { status: answer.status, results: Array.isArray(results) ? results : undefined };
  } catch {
    return { status: 0 };
  }
}

async function settle(owner, batch, results) {
  for (const entry of batch) {
    const { result, rev } = results.find(({ id }) => id === entry.id) ?? { result: "later" };
    if (result === "later") return "unreached";
    if (result === "saved") {
      await dropEntry(entry);
      await moveOn(owner, entry, rev);
    } else {
      await change(entry, { state: result });
    }
  }
  return "";
}

// What was typed over this entry was typed over what is saved now.
async function moveOn(owner, { id, form }, rev) {
  const filledFrom = new URLSearchParams(form).get("rev");
  for (const entry of (await entriesOf(owner)).filter(({ over }) => over === id)) {
    const fields = new URLSearchParams(entry.form);
    if (!rev || fields.get("rev") !== filledFrom) continue;
    fields.set("rev", String(rev));
    await change(entry, { form: fields.toString() });
  }
}
