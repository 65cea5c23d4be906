// What makes the pages handier where scripts run. Every page works without.
import { limitChips } from "./chips.js";
import { copyWords } from "./copy.js";
import { nameFeared } from "./feared.js";
import { fillWords } from "./fills.js";
import { rememberFolds } from "./fold.js";
import { keepDrafts } from "./keep.js";
import { tellLimits } from "./limit.js";
import { placeSting } from "./log.js";
import { printPages } from "./print.js";
import { clearScales } from "./scale.js";
import { showPassphrases } from "./show.js";
import { sendInPlace } from "./send-in-place.js";
import { tellZone } from "./zone.js";

function enhance(body, sent) {
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
  body.querySelector("[data-first-look]")?.focus();
}

tellZone();
enhance(document.body);
sendInPlace(enhance);
