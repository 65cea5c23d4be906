// Where this Asked is below its host name: a path such as "/asked", or nothing where it has the name to itself. Scripts
// name its addresses as if it had: at("/today") is where that is.
//
// Whatever else lives under the same name shares its storage, so places there are named with ROOT.
export const ROOT = new URL(import.meta.url).pathname.replace(/\/static\/[^/]+\/js\/[^/]+$/, "");

export function at(path) {
  return ROOT + path;
}

// Whether our service worker stands between this page and the network, and not one of what is above us.
export function isWorkedFor() {
  const { controller } = navigator.serviceWorker ?? {};
  return Boolean(controller) && new URL(controller.scriptURL).pathname === at("/worker.js");
}

// The other way: "/today" for the address of that page.
export function pathOf(address) {
  return new URL(address, location.origin).pathname.slice(ROOT.length);
}
