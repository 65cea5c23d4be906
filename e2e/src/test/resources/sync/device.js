// A phone or a computer with Asked on it: its disk, its clock and its zone, what its browser shares between windows, and
// the pages that it saw.
import { Disk } from "./disk.js";
import { Tab } from "./tab.js";

// How far a clock may be off.
export const DAYS = 2 * 24 * 60 * 60 * 1000;
const ZONES = ["Europe/London", "Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati"];

export class Device {
  disk = new Disk();
  tabs = [];
  isClockSteady = true;
  #channels = new Map();
  #locks = new Set();

  constructor(run, name) {
    this.run = run;
    this.name = name;
    this.zone = run.random.of(ZONES);
    this.clockIsOff = run.random.below(2 * DAYS) - DAYS;
  }

  now() {
    return Date.now() + this.clockIsOff;
  }

  jump() {
    this.isClockSteady = false;
    this.clockIsOff = this.run.random.below(2 * DAYS) - DAYS;
  }

  // Opens a window, or the worker that stands behind all of them. Some are of the next version already.
  async open(kind, isNext = this.run.random.chance(this.run.shareOfNext)) {
    const tab = new Tab(this, kind, isNext);
    this.tabs.push(tab);
    await tab.open();
    return tab;
  }

  // It is closed, killed, or shows another page: whatever it was at is over.
  close(tab) {
    tab.isGone = true;
    this.tabs = this.tabs.filter((each) => each !== tab);
    this.#locks.forEach((lock) => lock.tab === tab && this.#locks.delete(lock));
    this.#channels.forEach((channels) => channels.forEach((each) => each.tab === tab && channels.delete(each)));
    this.run.air.tabIsGone(tab);
  }

  closeAll() {
    for (const tab of this.tabs) this.close(tab);
  }

  // Web Locks, for whoever does not wait for one.
  async withLock(tab, name, act) {
    if ([...this.#locks].some((lock) => lock.name === name)) return act(null);
    const lock = { tab, name };
    this.#locks.add(lock);
    try {
      return await act(lock);
    } finally {
      this.#locks.delete(lock);
    }
  }

  join(channel) {
    if (!this.#channels.has(channel.name)) this.#channels.set(channel.name, new Set());
    this.#channels.get(channel.name).add(channel);
  }

  tell(channel, data) {
    for (const other of this.#channels.get(channel.name)) {
      if (other !== channel) other.tab.soon(() => other.onmessage?.({ data }));
    }
  }
}
