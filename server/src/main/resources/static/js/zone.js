// Tells the server in which time zone this device is, and since when: a cookie, since every page needs it before it is
// drawn. Nothing else reads it.
import { ROOT } from "./at.js";

const NAME = "asked-zone";
const YEAR = 365 * 24 * 60 * 60;

export function tellZone() {
  writeCookie();
  document.addEventListener("visibilitychange", writeCookie);
}

function writeCookie() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) return;
  const [told, since] = (read() ?? "").split("~");
  const moved = told !== zone;
  write(`${zone}~${moved || !since ? Math.floor(Date.now() / 1000) : since}`);
  if (told && moved && document.querySelector("[data-today]") && read()?.startsWith(`${zone}~`)) location.reload();
}

function read() {
  const mine = document.cookie.split("; ").find((each) => each.startsWith(`${NAME}=`));
  return mine?.slice(NAME.length + 1);
}

function write(value) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${NAME}=${value}; Path=${ROOT}/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
}
