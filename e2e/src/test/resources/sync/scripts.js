// The scripts as they're shipped, as modules for a tab. Those that only draw are left out: the tab tells what they would
// have drawn. One may be broken on purpose, or be of the version after this one.
import { readFileSync } from "node:fs";
import { SourceTextModule, SyntheticModule } from "node:vm";

const DRAWN = {
  "page.js": ["replacePage"],
  "notice.js": ["showNotice", "hideNotice"],
  "save.js": ["showSaving"],
  "file.js": ["saveFile"],
  "keep.js": ["forget", "forgetAll", "keepNow", "keyOf"],
  "reminder.js": ["actOn", "showReminder"],
};

const ROOTS = {
  window: ["send-in-place.js", "phone.js", "outbox.js", "pages.js"],
  worker: ["worker.js"],
};

export class Scripts {
  #folder;
  #broken;
  #compiled = new Map();

  // `broken` is what else stands in which file: [file, what stands there, what stands there instead].
  constructor(folder, broken = []) {
    this.#folder = folder;
    this.#broken = broken;
  }

  // Runs what a window or a worker runs, and answers with what its modules export.
  async run(kind, { context, server, isNext, drawn }) {
    const modules = new Map();
    const load = (name) => {
      if (!modules.has(name)) modules.set(name, this.#module(name, { context, server, isNext, drawn, load }));
      return modules.get(name);
    };
    const roots = ROOTS[kind].map(load);
    for (const root of roots) if (root.status === "unlinked") await root.link((specifier) => load(specifier.slice(2)));
    for (const root of roots) await root.evaluate();
    return Object.assign({}, ...roots.map(({ namespace }) => namespace));
  }

  #module(name, { context, server, isNext, drawn, load }) {
    if (DRAWN[name]) {
      return new SyntheticModule(DRAWN[name], function () {
        for (const each of DRAWN[name]) this.setExport(each, drawn[each] ?? (() => {}));
      }, { identifier: name, context });
    }
    const { text, cachedData } = this.#compile(name, isNext);
    const importModuleDynamically = (specifier) => load(specifier.slice(2));
    const initializeImportMeta = (meta) => (meta.url = `${server}/static/1/js/${name}`);
    const told = { identifier: name, context, cachedData, importModuleDynamically, initializeImportMeta };
    return new SourceTextModule(text, told);
  }

  #compile(name, isNext) {
    const key = isNext ? `next ${name}` : name;
    if (!this.#compiled.has(key)) {
      const text = this.#text(name, isNext);
      this.#compiled.set(key, { text, cachedData: new SourceTextModule(text).createCachedData() });
    }
    return this.#compiled.get(key);
  }

  #text(name, isNext) {
    let text = readFileSync(`${this.#folder}/${name}`, "utf8");
    for (const [file, from, to] of this.#broken) if (file === name) text = replaced(text, from, to);
    const format = Number(/const FORMAT = (\d+);/.exec(text)?.[1]);
    return isNext && format ? text.replace(/const FORMAT = \d+;/, `const FORMAT = ${format + 1};`) : text;
  }
}

function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`There is nothing to break any more: ${from}`);
  return text.replace(from, to);
}
