// What Asked needs without a network is loaded where a service worker stands between the page and the network; on a first
// visit, once the page has settled.
import { isWorkedFor } from "./at.js";

const CALM = 3000;

let loaded;

export function pocketSoon(body, sent) {
  const insecure = body.querySelector("[data-insecure]");
  if (insecure) insecure.hidden = isSecureContext;
  if (!navigator.serviceWorker) return;
  const begin = (page) => load().then(({ bePocketed }) => bePocketed(page, sent), () => {});
  if (isWorkedFor()) begin(body);
  else setTimeout(() => begin(document.body), CALM);
}

// What holds forms that nobody answers, and a promise of it where it is not loaded yet; nothing where they cannot wait.
export function pocket() {
  if (!isWorkedFor()) return undefined;
  return loaded ?? load().catch(() => undefined);
}

async function load() {
  const [phone, entry] = await Promise.all([import("./phone.js"), import("./entry.js")]);
  return (loaded = { ...phone, ...entry });
}
