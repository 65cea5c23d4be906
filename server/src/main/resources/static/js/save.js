// A form that is being saved says so on its button and is not sent twice.
export function savesShow(root) {
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter;
    if (button?.dataset.busy) button.textContent = button.dataset.busy;
    button?.setAttribute("aria-disabled", "true");
  });
  // Back from the next page: the form may be sent again.
  addEventListener("pageshow", () => {
    for (const form of root.forms) delete form.dataset.sent;
  });
}
