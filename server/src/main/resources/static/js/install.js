// Offers to put Asked on the home screen: where the browser can, where the page says that it's time, and until the
// person says no.
const SAID_NO = "no-install";

let offer;

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  offerInstall(document.body);
});

export function offerInstall(body) {
  const place = body.querySelector("[data-install]");
  if (!place || !offer || localStorage.getItem(SAID_NO)) return;
  place.hidden = false;
  const [yes, no] = place.querySelectorAll("button");
  yes.addEventListener("click", async () => {
    place.hidden = true;
    await offer.prompt();
    offer = undefined;
  });
  no.addEventListener("click", () => {
    localStorage.setItem(SAID_NO, "yes");
    place.hidden = true;
  });
}
