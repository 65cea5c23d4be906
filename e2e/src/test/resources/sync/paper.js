// A page of Asked, as far as the scripts that send forms ask for it: its forms with their fields, and who it is for.
const TAG = /<(form|input|textarea|button|\/form)\b([^>]*)>([^<]*)/g;
const ASKED_FOR = {
  "meta[name=application-name][content=Asked]": '"application-name" content="Asked"',
  "[data-sorry]": "data-sorry",
};
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

export class Paper {
  constructor(html, address) {
    this.html = html;
    this.body = new Body(html, address);
    this.title = "";
  }

  querySelector(wanted) {
    return this.html.includes(ASKED_FOR[wanted]) ? {} : null;
  }
}

// What was chosen or typed, as the browser would send it.
export class Filled extends URLSearchParams {
  constructor(form, button) {
    super();
    for (const field of form.elements) {
      const isChosen = field.checked || !["radio", "checkbox"].includes(field.type);
      const isSent = isChosen && (field.tag !== "button" || field === button);
      if (field.name && isSent) this.append(field.name, field.value);
    }
  }
}

class Body {
  innerHTML = "";
  forms = [];

  constructor(html, address) {
    this.dataset = {};
    const person = /<body[^>]* data-person="([^"]*)"/.exec(html)?.[1];
    if (person) this.dataset.person = person;
    let form;
    for (const [, tag, attributes, text] of html.matchAll(TAG)) {
      const told = toldIn(attributes);
      if (tag === "form") this.forms.push((form = new Form(told, address)));
      else if (tag === "/form") form = undefined;
      else form?.add(new Field(tag, told, tag === "textarea" ? textOf(text) : told.value, address));
    }
    this.forms = this.forms.filter(({ method }) => method === "post");
  }

  hasAttribute(name) {
    return name === "data-keeps";
  }

  querySelector() {
    return null;
  }

  querySelectorAll(wanted) {
    return wanted === "form[method=post]" ? this.forms : [];
  }
}

class Form {
  elements = [];

  constructor(told, address) {
    this.told = told;
    this.method = told.method ?? "get";
    this.action = new URL(told.action ?? "", address).href;
    this.target = told.target ?? "";
    this.enctype = told.enctype ?? "application/x-www-form-urlencoded";
    this.dataset = dataset(told);
  }

  add(field) {
    this.elements.push(field);
    if (field.name) this.elements[field.name] ??= field;
  }

  button(action) {
    const buttons = this.elements.filter(({ tag, type }) => tag === "button" && type === "submit");
    return buttons.findLast(({ told }) => (action ? told.formaction?.endsWith(action) : !told.formaction));
  }

  getAttribute(name) {
    return this.told[name] ?? null;
  }

  matches(wanted) {
    return matches("form", this.told, wanted);
  }

  closest() {
    return null;
  }

  querySelectorAll() {
    return [];
  }
}

class Field {
  labels = [];
  textContent = "";

  constructor(tag, told, value, address) {
    this.tag = tag;
    this.told = told;
    this.name = told.name ?? "";
    this.type = told.type ?? { textarea: "textarea", button: "submit" }[tag] ?? "text";
    this.value = ["radio", "checkbox"].includes(this.type) ? told.value ?? "on" : value ?? "";
    this.checked = "checked" in told;
    this.dataset = dataset(told);
    if (told.formaction) this.formAction = new URL(told.formaction, address).href;
  }

  hasAttribute(name) {
    return name.toLowerCase() in this.told;
  }

  // A button that says how far its form is.
  replaceChildren() {
    this.onSaid?.();
  }

  matches(wanted) {
    return matches(this.tag, this.told, wanted);
  }

  closest() {
    return null;
  }
}

// `tag`, `[name]`, `[name=value]` and `:not(…)` of these, in any number, separated by commas.
function matches(tag, told, wanted) {
  return wanted.split(/,\s*/).some((one) => {
    const parts = one.match(/^\w+|:not\([^)]*\)|\[[^\]]*\]/g);
    return parts.every((part) => {
      if (part.startsWith(":not(")) return !matches(tag, told, part.slice(5, -1));
      const [, name, value] = /^\[([\w-]+)(?:=(.*))?\]$/.exec(part) ?? [];
      return name ? name in told && (value === undefined || told[name] === value) : part === tag;
    });
  });
}

function toldIn(attributes) {
  const found = [...attributes.matchAll(ATTRIBUTE)];
  return Object.fromEntries(found.map(([, name, value]) => [name, unescaped(value ?? "")]));
}

function dataset(told) {
  const data = Object.entries(told).filter(([name]) => name.startsWith("data-"));
  return Object.fromEntries(data.map(([name, value]) => [name.slice("data-".length), value]));
}

function textOf(html) {
  return unescaped(html).replace(/^\n/, "");
}

function unescaped(html) {
  const letters = { "#34": '"', "#39": "'", lt: "<", gt: ">", amp: "&" };
  return html.replace(/&(#34|#39|lt|gt|amp);/g, (_, name) => letters[name]);
}
