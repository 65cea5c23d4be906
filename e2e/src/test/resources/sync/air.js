// The network between the devices and Asked. What is sent hangs in the air until its fate is chosen; what Asked answers
// may be lost, cut, or come late. A request whose sender gave up may still arrive.
import { Agent, request as open } from "node:http";

// A page of Asked with nothing on it but what is given.
export function pageOf(content, sign = "") {
  return `<meta name="application-name" content="Asked"><body data-person="${sign}" data-keeps="">${content}</body>`;
}

const FATES = {
  lostOnTheWay: 8,
  answerIsLost: 8,
  answerIsCut: 4,
  requestIsCut: 4,
  goesTwice: 6,
  givenUpAndLate: 8,
  answerIsLate: 12,
  hotel: 3,
  refused: 7,
};
const REFUSALS = [401, 404, 413, 429, 500, 502, 503, 507];

export class Air {
  isCalm = false;
  #server;
  #random;
  #counts;
  #heard;
  #fates;
  #messages = [];
  #agent = new Agent({ keepAlive: true, maxSockets: 4 });

  constructor(server, random, counts, heard = () => {}) {
    this.#server = new URL(server);
    this.#random = random;
    this.#counts = counts;
    this.#heard = heard;
    this.#fates = { ...FATES, arrives: random.of([40, 20, 5]) };
  }

  // Fails where no answer comes.
  send(message) {
    return new Promise((answered, failed) => this.#messages.push({ ...message, answered, failed }));
  }

  get isEmpty() {
    return !this.#messages.length;
  }

  // What a device sent and nobody carried yet is gone with its tab; or it still is on its way.
  tabIsGone(tab) {
    this.#messages = this.#messages.filter((each) => each.tab !== tab || this.#random.chance(0.5));
  }

  // Chooses one that hangs in the air, and what becomes of it. Answers with which it was.
  async carryOne() {
    const [message] = this.#messages.splice(this.#random.below(this.#messages.length), 1);
    if (!message) return {};
    const fate = message.answer ? "answerArrives" : this.isCalm ? "arrives" : this.#random.weighed(this.#fates);
    this.#counts.add(fate);
    await this[fate](message);
    return { fate, device: message.tab.device, path: message.path };
  }

  async arrives(message) {
    try {
      message.answered(await this.ask(message));
    } catch (unreached) {
      message.failed(unreached);
    }
  }

  answerArrives({ answered, answer }) {
    answered(answer);
  }

  lostOnTheWay({ failed }) {
    failed(new TypeError("lost on the way"));
  }

  async answerIsLost(message) {
    await this.ask(message).catch(() => {});
    message.failed(new TypeError("its answer was lost"));
  }

  async answerIsCut(message) {
    const answer = await this.ask(message).catch(() => undefined);
    if (!answer || message.isForm) return message.failed(new TypeError("its answer was cut"));
    message.answered({ ...answer, body: answer.body.slice(0, this.#random.below(answer.body.length)) });
  }

  async requestIsCut(message) {
    await this.ask(message, this.#random.below(message.body.length)).catch(() => {});
    message.failed(new TypeError("cut"));
  }

  async goesTwice(message) {
    await this.arrives(message);
    await this.ask(message).catch(() => {});
  }

  givenUpAndLate(message) {
    this.#messages.push({ ...message, answered() {}, failed() {} });
    message.failed(new DOMException("no answer came", "TimeoutError"));
  }

  async answerIsLate(message) {
    const answer = await this.ask(message).catch(message.failed);
    if (answer) this.#messages.push({ ...message, answer });
  }

  hotel({ answered }) {
    answered({ status: 200, type: "text/html", body: "<h1>Welcome to our Wi-Fi</h1>", address: "" });
  }

  refused({ answered }) {
    answered({ status: this.#random.of(REFUSALS), type: "text/plain", body: "", address: "" });
  }

  // Puts it to Asked. `cut` ends the line after so many letters of its body.
  async ask(message, cut) {
    let answer;
    try {
      return (answer = await this.#put(message, cut));
    } finally {
      if (message.tab && cut === undefined) this.#heard(message, answer);
    }
  }

  #put({ method = "POST", path, headers, body }, cut) {
    return new Promise((answered, failed) => {
      const { hostname, port } = this.#server;
      const sent = { "Sec-Fetch-Site": "same-origin", ...headers };
      if (body !== undefined) sent["Content-Length"] = Buffer.byteLength(body);
      const agent = cut === undefined && this.#agent;
      const line = open({ hostname, port, method, path, headers: sent, agent });
      line.on("error", failed);
      line.on("response", (response) => {
        const pieces = [];
        response.on("data", (piece) => pieces.push(piece));
        response.on("error", failed);
        response.on("end", () => {
          const { headers: told, statusCode: status } = response;
          const { "content-type": type, location } = told;
          const leads = location && new URL(location, this.#server);
          if (leads && method === "POST") {
            // Nothing is read from the page after a form that was saved, so it's not asked for.
            answered({ status: 200, headers: told, type: "text/html", body: pageOf(""), address: leads.href });
          } else if (leads) {
            this.#put({ method, path: leads.pathname + leads.search, headers }).then(answered, failed);
          } else {
            const address = new URL(path, this.#server).href;
            answered({ status, headers: told, type, body: Buffer.concat(pieces).toString(), address });
          }
        });
      });
      if (cut === undefined) return line.end(body);
      line.write(body.slice(0, cut), () => line.destroy(new Error("cut")));
    });
  }
}
