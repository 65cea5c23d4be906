// Says that a form could not be sent, and that it stands as it was. One tap sends it again; typing on takes the notice
// away. What is said is what a page of ours says of itself, or else that none came.
export function showNotice(form, button, sorry) {
  hideNotice();
  const notice = document.getElementById("unsent").content.firstElementChild.cloneNode(true);
  const [title, why, words, again, close] = notice.querySelectorAll("h2, p, button");
  if (sorry) title.textContent = sorry.querySelector("h1").textContent;
  why.textContent = sorry?.querySelector("[data-why]")?.textContent ?? "";
  why.hidden = !why.textContent;
  words.hidden = !hasWords(form);
  again.addEventListener("click", () => form.requestSubmit(button));
  close.addEventListener("click", () => {
    hideNotice();
    button?.focus();
  });
  form.addEventListener("input", hideNotice, { once: true });
  document.body.append(notice);
  again.focus();
}

export function hideNotice() {
  document.querySelector(".unsent")?.remove();
}

function hasWords(form) {
  return [...form.elements].some((field) => !field.matches("button, fieldset, [type=hidden]"));
}
