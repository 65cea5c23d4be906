// What makes the pages handier where scripts run. Every page works without.
import { chipsCount } from "./chips.js";
import { copiesWork } from "./copy.js";
import { beliefsName } from "./feared.js";
import { wordsFill } from "./fills.js";
import { foldsRemember } from "./fold.js";
import { keepDrafts } from "./keep.js";
import { limitsTell } from "./limit.js";
import { stingsWait } from "./log.js";
import { scalesClear } from "./scale.js";
import { passphrasesShow } from "./show.js";
import { formsStay } from "./stay.js";
import { toastsGo } from "./toast.js";
import { zoneIsTold } from "./zone.js";

function makeHandy(body, sent) {
  keepDrafts(body, sent);
  scalesClear(body);
  chipsCount(body);
  limitsTell(body);
  foldsRemember(body);
  beliefsName(body);
  stingsWait(body);
  wordsFill(body);
  copiesWork(body);
  passphrasesShow(body);
  toastsGo(body);
  body.querySelector("[data-first-look]")?.focus();
}

zoneIsTold();
makeHandy(document.body);
formsStay(makeHandy);
