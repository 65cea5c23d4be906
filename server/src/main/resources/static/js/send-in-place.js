// The answer to a form is shown by the page that it was sent from. A page takes this one's place, sooner than a
// navigation would bring it; a file is saved; and where no answer of ours came, the form stands as it was.
import { saveFile } from "./file.js";
import { forget, forgetAll, keepNow, keyOf } from "./keep.js";
import { hideNotice, showNotice } from "./notice.js";
import { replacePage } from "./page.js";
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
    keepNow(form);
    hideNotice();
    const settle = showSaving(button);
    const answer = await send(form, button).catch(() => ({}));
    settle();
    sent.delete(form);
    take(answer, form, button, ready);
  });
}

function take(answer, form, button, ready) {
  const key = keyOf(form);
  const isTaken = answer.status < 400 && (answer.file || isPageOfOurs(answer.page));
  if (isTaken) forget(form, key);
  if (isTaken && form.matches("[data-forgets]")) forgetAll();
  if (isPageOfOurs(answer.page)) replacePage(answer, (body) => ready(body, isTaken ? undefined : key));
  else if (isTaken) saveFile(answer);
  else showNotice(form, button, answer.page?.querySelector("[data-sorry]"));
}

// One of Asked, and not one that only says that something went wrong. A proxy has pages of its own.
function isPageOfOurs(page) {
  return page?.querySelector("meta[name=application-name][content=Asked]") && !page.querySelector("[data-sorry]");
}
