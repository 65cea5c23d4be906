// How much it hurt is asked right away after a no, and waits under "Add more" after a yes or while none came.
const LATER = ["yes", "waiting"];

export function placeSting(root) {
  for (const log of root.querySelectorAll("[data-log]")) {
    const sting = log.querySelector("[data-sting]");
    const place = sting.parentElement;
    const more = log.querySelector("[data-more]");
    const answers = () => log.closest("form").querySelector("[name='answer.answer']:checked")?.value;
    const settle = () => {
      const later = LATER.includes(answers());
      if (later && sting.parentElement === place) more.prepend(sting);
      if (!later && sting.parentElement !== place) place.append(sting);
    };
    log.closest("form").addEventListener("change", ({ target }) => target.name === "answer.answer" && settle());
    settle();
  }
}
