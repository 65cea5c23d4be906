// Reminders on this phone: asks the browser, at a tap, where its push service takes them, and sends that to this server
// alone. Shown where the browser can; the page says why where it can't.
export function offerPush(body) {
  const form = body.querySelector("[data-push]");
  offer(form).catch(() => {});
}

async function offer(form) {
  const worker = await registration();
  document.querySelector("[data-push-none]").hidden = Boolean(worker);
  form.hidden = !worker;
  if (!worker) return;
  form.addEventListener("submit", async (event) => {
    if (form.elements.endpoint.value) return;
    event.preventDefault();
    if ((await Notification.requestPermission()) !== "granted") {
      document.querySelector("[data-push-denied]").hidden = false;
      return;
    }
    fill(form, await subscription(worker, form.dataset.push));
    form.requestSubmit();
  });
}

// A worker has to be there to show them; iPhones have what it takes on the home screen alone.
async function registration() {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return null;
  return (await navigator.serviceWorker.getRegistration()) ? navigator.serviceWorker.ready : null;
}

// One made for another key is of no use any more.
async function subscription(worker, key) {
  const wanted = { userVisibleOnly: true, applicationServerKey: bytes(key) };
  try {
    return await worker.pushManager.subscribe(wanted);
  } catch {
    await (await worker.pushManager.getSubscription())?.unsubscribe();
    return worker.pushManager.subscribe(wanted);
  }
}

function fill(form, subscription) {
  const { endpoint, keys } = subscription.toJSON();
  form.elements.endpoint.value = endpoint;
  form.elements.p256dh.value = keys.p256dh;
  form.elements.auth.value = keys.auth;
}

function bytes(base64url) {
  const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
