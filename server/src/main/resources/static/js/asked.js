// What makes the pages handier where scripts run. Every page works without.
import { chipsCount } from "./chips.js";
import { copiesWork } from "./copy.js";
import { beliefsName } from "./feared.js";
import { wordsFill } from "./fills.js";
import { foldsRemember } from "./fold.js";
import { stingsWait } from "./log.js";
import { savesShow } from "./save.js";
import { scalesClear } from "./scale.js";
import { passphrasesShow } from "./show.js";
import { toastsGo } from "./toast.js";
import { zonesTell } from "./zone.js";

scalesClear(document);
chipsCount(document);
foldsRemember(document);
beliefsName(document);
stingsWait(document);
wordsFill(document);
copiesWork(document);
zonesTell(document);
passphrasesShow(document);
savesShow(document);
toastsGo(document);
document.querySelector("[data-first-look]")?.focus();
