// A person of Asked, signed in, with the pages that their phone has kept. Runs share them, since a passphrase is dear to
// check; what a run makes is its own.
import { Filled, Paper } from "./paper.js";

const BEGINNINGS = {
  lived: "/asks/lived",
  guess: "/asks/new?challenge=high-five",
  own: "/challenges/new",
  rest: "/rests/today",
};
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;

export class Account {
  blanks = {};

  // From an address of its own, as by a proxy: one address makes ten accounts and then one a minute.
  static async make(air, number) {
    const name = `Person ${number} of ${process.pid}`;
    const from = `10.${process.pid & 255}.${number >> 8}.${number & 255}`;
    const body = new URLSearchParams({ name, passphrase: "three quiet words", zone: "Europe/London" }).toString();
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": from };
    const { status, headers: answered } = await air.ask({ path: "/welcome", headers, body });
    if (status !== 200) throw new Error(`no account: ${status}`);
    const account = new Account();
    account.cookie = answered["set-cookie"].map((each) => each.split(";")[0]).join("; ");
    await account.#keepBlanks(air);
    return account;
  }

  async #keepBlanks(air) {
    for (const [kind, path] of Object.entries(BEGINNINGS)) this.blanks[kind] = await this.#blank(air, path);
    // An answer's page is there once there is a guess.
    const { body, id } = this.blanks.guess;
    const form = new Paper(body, "http://asked").body.forms.find(({ action }) => action.includes(id));
    const fields = new Filled(form);
    fields.set("forecast.chanceOfNo", "50");
    await this.post(air, `/asks/${id}/forecast`, fields);
    this.blanks.answer = await this.#blank(air, `/asks/${id}/log`);
    this.blanks.answer.body = this.blanks.answer.body.replace(/name="rev" value="\d+"/, 'name="rev" value="0"');
    this.sign = /<body[^>]* data-person="([^"]*)"/.exec(body)[1];
    this.token = /name="_token" value="([^"]*)"/.exec(body)[1];
  }

  async #blank(air, path) {
    const { body, address } = await this.get(air, path);
    return { body, id: ID.exec(address)?.[0] };
  }

  get(air, path) {
    return air.ask({ method: "GET", path, headers: { Cookie: this.cookie } });
  }

  async json(air, path) {
    const { status, body } = await this.get(air, path);
    return status === 200 ? JSON.parse(body) : undefined;
  }

  post(air, path, fields) {
    const headers = { Cookie: this.cookie, "Content-Type": "application/x-www-form-urlencoded" };
    return air.ask({ path, headers, body: fields.toString() });
  }
}
