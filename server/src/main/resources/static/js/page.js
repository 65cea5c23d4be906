// One page in another one's place, without a navigation: no style, script or drawing is read again.
import { swallowSecondTap } from "./tap.js";

let shown = address();

// What took its place is what a navigation would have brought, at its address in the history. A form that needs
// another look stays where it was.
export async function replacePage({ status, address: from, page, refresh }, ready) {
  const moves = status < 400;
  if (moves && from !== shown) {
    if (isOfAnotherVersion(page)) return location.assign(from);
    history.pushState(null, "", from);
  }
  shown = address();
  await dress(page);
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  scrollTo(0, 0);
  const heading = document.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  if (moves) swallowSecondTap();
  ready(document.body);
  if (refresh) askAgain(document.body, refresh);
}

// A page that tells how far something is asks for itself again, as its header would have it.
function askAgain(body, seconds) {
  setTimeout(() => document.body === body && location.reload(), 1000 * seconds);
}

// Back and forward ask for the page whose address they come to.
addEventListener("popstate", () => address() === shown || location.reload());

// A page that the browser kept whole may show what was saved since as it was before.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

function address() {
  return location.href.split("#")[0];
}

// A newer Asked may need newer scripts.
function isOfAnotherVersion(page) {
  const [here, there] = [document, page].map((each) => each.querySelector("script[src]")?.getAttribute("src"));
  return there && here !== there;
}

// Language, theme and styles are the other page's, and none is lost from sight while a style loads.
async function dress(page) {
  const [here, there] = [document.documentElement, page.documentElement];
  for (const name of here.getAttributeNames()) there.hasAttribute(name) || here.removeAttribute(name);
  for (const name of there.getAttributeNames()) here.setAttribute(name, there.getAttribute(name));
  const styles = (root) => [...root.querySelectorAll("link[rel=stylesheet]")];
  const isAmong = (links, link) => links.some((each) => each.getAttribute("href") === link.getAttribute("href"));
  const [old, wanted] = [styles(here), styles(there)];
  await Promise.all(wanted.filter((link) => !isAmong(old, link)).map(load));
  for (const link of old) isAmong(wanted, link) || link.remove();
}

function load(link) {
  return new Promise((loaded) => {
    link.onload = link.onerror = loaded;
    document.head.append(document.adoptNode(link));
  });
}
