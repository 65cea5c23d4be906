// The answer to a form is shown by the page that it was sent from. A page takes this one's place, sooner than a
// navigation would bring it; a file is saved; and where no answer of ours came, the form stands as it was.
import { saveFile } from "./file.js";
import { forget, forgetAll, keepNow, keyOf } from "./keep.js";
import { hideNotice, showNotice } from "./notice.js";
import { replacePage } from "./page.js";
import { pocket } from "./pocket.js";
import { showSaving } from "./save.js";
import { postsHere, send } from "./send.js";

export function sendInPlace(ready) {
  const sent = new WeakSet();
  document.addEventListener("submit", async (event) => {
    const { target: form, submitter: button } = event;
    if (event.defaultPrevented || !postsHere(form, button)) return;
    event.preventDefault();
    if (sent.has(form)) return; // a second tap
    sent.add(form);
    const there = pocket();
    const phone = there instanceof Promise ? await there : there;
    const operation = phone?.operationOf(form, button);
    const holding = operation && phone.hold(form, button, operation);
    keepNow(form);
    hideNotice();
    const settle = showSaving(button);
    holding?.then((held) => held && sent.has(form) && phone.showHeld(button));
    const answer = await send(form, button, operation).catch(() => ({}));
    const held = isUnreached(answer) && (await holding);
    if (held) {
      forget(form, keyOf(form));
      location.assign(phone.leaveWaiting(held));
    } else {
      sent.delete(form);
      settle();
      take(answer, form, button, ready, phone, holding);
    }
  });
}

// Nobody of ours answered, or somebody who cannot save it now.
function isUnreached({ status, page, file }) {
  return !status || status >= 500 || status === 429 || (!file && !isOfAsked(page));
}

function take(answer, form, button, ready, phone, holding) {
  const key = keyOf(form);
  const isTaken = answer.status < 400 && (answer.file || isPageOfOurs(answer.page));
  if (isTaken) forget(form, key);
  phone?.letGo(form, button, holding, isTaken);
  if (isTaken && form.matches("[data-forgets]")) forgetAll(), phone?.forgetPhone();
  if (isPageOfOurs(answer.page)) replacePage(answer, (body) => ready(body, isTaken ? undefined : key));
  else if (isTaken) saveFile(answer);
  else showNotice(form, button, answer.page?.querySelector("[data-sorry]"));
}

// One of Asked, and not one that only says that something went wrong. A proxy has pages of its own.
function isPageOfOurs(page) {
  return isOfAsked(page) && !page.querySelector("[data-sorry]");
}

function isOfAsked(page) {
  return page?.querySelector("meta[name=application-name][content=Asked]");
}
