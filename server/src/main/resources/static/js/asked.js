// What makes the pages handier where scripts run. Every page works without.
import { limitChips } from "./chips.js";
import { keepCovered } from "./cover.js";
import { copyWords } from "./copy.js";
import { nameFeared } from "./feared.js";
import { fillWords } from "./fills.js";
import { rememberFolds } from "./fold.js";
import { offerInstall } from "./install.js";
import { keepDrafts } from "./keep.js";
import { tellLimits } from "./limit.js";
import { placeSting } from "./log.js";
import { pocketSoon } from "./pocket.js";
import { printPages } from "./print.js";
import { clearScales } from "./scale.js";
import { showPassphrases } from "./show.js";
import { sendInPlace } from "./send-in-place.js";
import { tellZone } from "./zone.js";

// Few pages need it, so only they load it.
const PASSKEYS = "[data-passkey-sign-in], [data-passkey-begin], [data-passkey-make], [data-passkey-once]";

function enhance(body, sent) {
  keepCovered(body);
  keepDrafts(body, sent);
  clearScales(body);
  limitChips(body);
  tellLimits(body);
  rememberFolds(body);
  nameFeared(body);
  placeSting(body);
  fillWords(body);
  copyWords(body);
  printPages(body);
  showPassphrases(body);
  pocketSoon(body, sent);
  offerInstall(body);
  if (body.querySelector(PASSKEYS)) import("./passkeys.js").then(({ offerPasskeys }) => offerPasskeys(body));
  if (body.querySelector("[data-push]")) import("./push.js").then(({ offerPush }) => offerPush(body));
  const provided = body.querySelector("[data-provider]");
  if (provided) import("./provider.js").then(({ sendSecret }) => sendSecret(provided));
  const invited = body.querySelector("[data-invited]");
  if (invited) import("./invited.js").then(({ takeInvitation }) => takeInvitation(invited));
  const link = body.querySelector("[data-link]");
  if (link) import("./story-link.js").then(({ makeLinks }) => makeLinks(link));
  const lock = body.querySelector("[data-lock-form]");
  if (lock) import("./lock-form.js").then(({ setLock }) => setLock(lock));
  body.querySelector("[data-first-look]")?.focus();
}

tellZone();
enhance(document.body);
sendInPlace(enhance);
