// Shows what is typed into a passphrase's field, and hides it again before the form is sent.
export function showPassphrases(root) {
  for (const button of root.querySelectorAll("[data-show]")) {
    const field = document.getElementById(button.dataset.show);
    const [hidden, shown] = [button.textContent, button.dataset.shown];
    const show = (open) => {
      field.type = open ? "text" : "password";
      button.textContent = open ? shown : hidden;
      button.setAttribute("aria-pressed", open);
    };
    button.hidden = false;
    button.addEventListener("click", () => show(field.type === "password"));
    field.form.addEventListener("submit", () => show(false));
  }
}
