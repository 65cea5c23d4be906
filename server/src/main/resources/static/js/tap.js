// A page may take another's place between the two taps of a double tap. The second one was not meant for it.
const MOMENT = 600;
const FINGER = 30;

let last = { x: -FINGER, y: -FINGER };
addEventListener("pointerdown", ({ clientX: x, clientY: y }) => (last = { x, y }), true);

// For a moment, a tap at the place of the last one does nothing.
export function swallowSecondTap() {
  const { x, y } = last;
  const swallow = (click) => {
    const isThere = Math.hypot(click.clientX - x, click.clientY - y) < FINGER;
    if (click.detail > 0 && isThere) click.preventDefault(), click.stopPropagation();
  };
  addEventListener("click", swallow, true);
  setTimeout(() => removeEventListener("click", swallow, true), MOMENT);
}
