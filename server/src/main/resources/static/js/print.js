// Shows the buttons that print the page they stand on.
export function printPages(body) {
  for (const button of body.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
