// What Asked needs without a network is loaded where a service worker stands between the page and the network; on a first
// visit, once the page has settled.
import { isWorkedFor } from "./at.js";

const CALM = 3000;

export function pocketSoon(body, sent) {
  const insecure = body.querySelector("[data-insecure]");
  if (insecure) insecure.hidden = isSecureContext;
  if (!navigator.serviceWorker) return;
  const begin = (page) => import("./phone.js").then(({ bePocketed }) => bePocketed(page, sent), () => {});
  if (isWorkedFor()) begin(body);
  else setTimeout(() => begin(document.body), CALM);
}

// What holds forms that nobody answers; nothing where they cannot wait.
export async function pocket() {
  if (!isWorkedFor()) return undefined;
  const parts = Promise.all([import("./phone.js"), import("./entry.js")]);
  return parts.then(([phone, entry]) => ({ ...phone, ...entry }), () => undefined);
}
