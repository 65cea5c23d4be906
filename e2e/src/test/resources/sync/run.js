// One run: a person with three devices, a network that does what it likes, and everything that may happen to them, in the
// order that the seed says. Then the network is well, and whatever waits is sent.
import { Air } from "./air.js";
import { Busy } from "./busy.js";
import { DAYS, Device } from "./device.js";
import { Model, wordsIn } from "./model.js";
import { Person } from "./person.js";
import { Random } from "./random.js";

const DEVICES = ["phone", "tablet", "desk"];
const PATIENCE = 40;

const HAPPENS = {
  carry: 40,
  write: 30,
  openLeftOver: 5,
  sync: 8,
  syncInBackground: 6,
  tryAgain: 3,
  minute: 6,
  closeWindow: 6,
  restart: 3,
  jump: 3,
  fill: 3,
  remove: 4,
  rest: 3,
};

export class Run {
  shareOfNext = 0;
  busy = new Busy();
  story = [];

  constructor({ seed, server, account, scripts, operations, counts }) {
    Object.assign(this, { seed, server, account, scripts, counts, cookie: account.cookie, operationsOf: operations });
    this.random = new Random(seed);
    this.model = new Model(seed);
    this.air = new Air(server, this.random, counts, (message, answer) => this.#heard(message, answer));
    this.devices = DEVICES.map((name) => new Device(this, name));
    this.people = this.devices.map((device) => new Person(this, device));
  }

  // Answers with all that is wrong. `kill` ends Asked as a power cut would, and starts it again.
  async faults(kill) {
    const began = Date.now();
    this.shareOfNext = this.random.chance(0.2) ? 0.4 : 0;
    const steps = 20 + this.random.below(40);
    const killsAt = kill ? this.random.below(steps) : -1;
    for (let step = 0; step < steps; step++) {
      if (step === killsAt) await this.#killMidway(kill);
      await this.#step();
    }
    await this.#comeToRest();
    const found = await this.#found();
    return this.model.faults({ ...found, from: began - this.#mostJump(), to: Date.now() });
  }

  // Told where a seed is run alone.
  tell(...what) {
    this.story.push(what.join(" "));
  }

  #heard(message, answer) {
    this.model.heard(message, answer);
    const said = message.isForm ? answer?.address : answer?.body;
    const words = [...wordsIn(message.body)];
    this.tell(message.tab.device.name, "sent", message.path, words, "and Asked said", answer?.status, said);
  }

  // A clock that is wrong is wrong about no time; one that was put right meanwhile may be.
  #mostJump() {
    return this.devices.every(({ isClockSteady }) => isClockSteady) ? 0 : 2 * DAYS;
  }

  async #step() {
    const what = this.random.weighed({ ...HAPPENS, carry: this.air.isEmpty ? 0 : HAPPENS.carry });
    this.counts.add(what);
    if (what === "carry") {
      await this.busy.quiet();
      const { fate, device, path } = await this.air.carryOne();
      this.tell("the air:", fate, device?.name, path);
      this.person = this.people.find((each) => each.device === device);
    } else {
      // Much happens on one device at once.
      if (!this.person || this.random.chance(0.35)) this.person = this.random.of(this.people);
      this.tell(this.person.device.name, what);
      await this.person[what]();
    }
    if (this.random.chance(0.35)) await this.busy.quiet();
  }

  // While something is on its way.
  async #killMidway(kill) {
    this.counts.add("kill");
    const carrying = this.air.isEmpty ? undefined : this.air.carryOne();
    await Promise.all([carrying, kill(this.random.below(20))]);
    await this.busy.quiet();
  }

  // The network is well, every device is started anew with the newest scripts, and what hangs in the air arrives.
  async #comeToRest() {
    this.air.isCalm = true;
    this.shareOfNext = this.shareOfNext ? 1 : 0;
    await this.#emptyAir();
    for (const person of this.people) await this.#drain(person);
  }

  async #drain(person) {
    person.device.disk.isFull = () => false;
    person.device.closeAll();
    for (let round = 0; round < PATIENCE; round++) {
      await person.sync();
      await this.#emptyAir();
      if (!(await person.entries()).some(({ state }) => state === "waiting")) return;
    }
  }

  async #emptyAir() {
    for (await this.busy.quiet(); !this.air.isEmpty; await this.busy.quiet()) await this.air.carryOne();
  }

  // What is on the devices, and what Asked has.
  async #found() {
    const entries = [];
    for (const person of this.people) entries.push(...(await person.entries()));
    const told = new Map();
    for (const thing of new Set(this.model.versions.map(({ thing }) => thing))) {
      const { body, status } = await this.account.get(this.air, thing.kept);
      told.set(thing, status === 200 ? body : "");
    }
    return { entries, told, rows: this.operationsOf(this.model.operations) };
  }
}
