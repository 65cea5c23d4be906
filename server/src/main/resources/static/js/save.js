// The button of a form that is being sent says so. Answers with what ends that.
export function showSaving(button) {
  if (!button) return () => {};
  const words = [...button.childNodes];
  if (button.dataset.busy) button.replaceChildren(button.dataset.busy);
  button.setAttribute("aria-disabled", "true");
  return () => {
    button.replaceChildren(...words);
    button.removeAttribute("aria-disabled");
  };
}
