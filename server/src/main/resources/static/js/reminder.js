// Reminders in the service worker: shows what was pushed, and does what was tapped. It says no more than that there is
// a moment: others may read it, too.
import { at } from "./at.js";

export function showReminder({ title, path, asked, later, rest }) {
  return registration.showNotification(title, {
    tag: "reminder",
    data: { path },
    // A test has nothing to act on.
    actions: asked
      ? [
          { action: "asked", title: asked },
          { action: "later", title: later },
          { action: "rest", title: rest },
        ]
      : [],
  });
}

export async function actOn(notification, action) {
  const address = at(notification.data.path);
  notification.close();
  if (action === "asked") await clients.openWindow(at("/asks/lived"));
  else if (!action || !(await done(`${address}/${action}`))) await clients.openWindow(address);
}

async function done(address) {
  try {
    return (await fetch(address, { method: "POST" })).ok;
  } catch {
    return false;
  }
}
