// What the devices of one run are at, each taking its turn. Once all of it is done, each waits for its person or for the
// network, so a run goes the same way each time.
export class Busy {
  #count = 0;

  soon(act) {
    this.#count++;
    setImmediate(() => {
      this.#count--;
      act();
    });
  }

  async quiet() {
    for (let calm = 0; calm < 3; calm = this.#count ? 0 : calm + 1) await new Promise(setImmediate);
  }
}
