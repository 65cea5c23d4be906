// A form that is being saved says so on its button and is not sent twice by a second tap.
const PATIENCE = 8000;

export function savesShow(root) {
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    const button = event.submitter;
    const words = button?.innerText;
    if (button?.dataset.busy) button.textContent = button.dataset.busy;
    button?.setAttribute("aria-disabled", "true");
    const again = () => {
      delete form.dataset.sent;
      button?.removeAttribute("aria-disabled");
      if (button?.dataset.busy) button.textContent = words;
    };
    // No page came: a slow line, a download, or Back. The form may be sent again.
    setTimeout(again, PATIENCE);
    addEventListener("pageshow", again, { once: true });
  });
}
