// What a form holds, and how to put it back: words, choices, what is folded open. Hidden fields belong to it, such as
// what it was filled from; its token, which is a new one each time, does not.
export function hasFields(form) {
  return [...form.elements].some((field) => field.name && !field.matches("button, [type=hidden], [type=file]"));
}

export function holds(form) {
  const named = [...new FormData(form)].filter(([name, value]) => !name.startsWith("_") && typeof value === "string");
  const fields = named.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return { fields, open: [...form.querySelectorAll("details")].map((fold) => fold.open) };
}

// Whether it asks what it asked when it held these fields. `data-about` is a hidden field that says what is asked about:
// what was answered to something else is no answer to it.
export function asksTheSame(form, fields) {
  return [...form.querySelectorAll("[data-about]")].every((about) =>
    fields.some(([name, value]) => name === about.name && value === about.value),
  );
}

// Whether that changed what is typed or chosen. Fields with the name `but` stay as they are.
export function putBack(form, { fields, open }, but) {
  const before = JSON.stringify(holds(form).fields);
  const values = fields.reduce((all, [name, value]) => all.set(name, [...(all.get(name) ?? []), value]), new Map());
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith("_") || field.name === but || field.type === "file") continue;
    const typed = values.get(field.name) ?? [];
    if (["radio", "checkbox"].includes(field.type)) field.checked = typed.includes(field.value);
    else if (typed.length) field.value = typed.shift();
  }
  const folds = form.querySelectorAll("details");
  if (folds.length === open.length) folds.forEach((fold, at) => (fold.open = open[at]));
  return JSON.stringify(holds(form).fields) !== before;
}
