// Keeps the pages that may be needed next, before nobody can be reached: those that a page names in `data-ahead`, and
// those that they name.
import { ROOT, at } from "./at.js";
import { dropOld, isFresh, keepBlank, keepFor, keepPage } from "./pages.js";

const CALM = 3000;
const HOURS = 6 * 60 * 60 * 1000;
const MOST = 80;
const TODAY = at("/today");
const NAMED = /data-ahead="([^"]*)"/g;

// Once the page has settled, in one window at a time.
export function keepAhead(body) {
  const named = namedIn(body.innerHTML);
  if (!named.length) return;
  const owner = body.dataset.person;
  const walk = (lock) => lock && keep(owner, named).catch(() => {});
  setTimeout(() => navigator.locks.request(`ahead${ROOT}`, { ifAvailable: true }, walk), CALM);
}

// Today is another page each time; the others change less.
async function keep(owner, named) {
  await keepFor(owner);
  const seen = new Set();
  for (let next = named; next.length && seen.size < MOST; ) {
    const found = [];
    for (const address of next.filter((each) => !seen.has(each))) {
      seen.add(address);
      if (!(await isFresh(address, address === TODAY ? 0 : HOURS))) found.push(...(await fetched(address)));
    }
    next = found;
  }
  if (named[0] === TODAY) await dropOld();
}

// Answers with what it names.
async function fetched(address) {
  const answer = await fetch(address, { headers: { "X-Ahead": "1" } });
  const { pathname, search } = new URL(answer.url);
  if (!answer.ok || pathname === at("/sign-in")) return [];
  const html = await answer.text();
  await keepPage(pathname + search, html, answer.headers.get("Content-Security-Policy"));
  if (pathname + search !== address) await keepBlank(address, pathname + search);
  return namedIn(html);
}

function namedIn(html) {
  return [...html.matchAll(NAMED)].flatMap(([, names]) => names.replaceAll("&amp;", "&").split(" ")).filter(Boolean).map(at);
}
