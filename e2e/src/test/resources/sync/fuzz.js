// Runs seeds against a server and tells what became of them (./asked bench sync). Lines on the standard output are for
// SyncFuzzTest: `kill` asks for the server to be killed and started again, and is answered by a line.
import { createInterface } from "node:readline/promises";
import { DatabaseSync } from "node:sqlite";
import { Account } from "./account.js";
import { Air } from "./air.js";
import { Random } from "./random.js";
import { Run } from "./run.js";
import { Scripts } from "./scripts.js";

const LANES = 3;
const RUNS_OF_ONE = 50;
const KILL_EACH = 100;

const { server, database, scripts: folder, first, many, broken = [] } = JSON.parse(process.argv[2]);
const scripts = new Scripts(folder, broken);
const said = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

class Counts {
  all = {};

  add(what, many = 1) {
    this.all[what] = (this.all[what] ?? 0) + many;
  }
}

const counts = new Counts();
const rows = operationsIn(database);
let next = first;
let people = 0;

// One seed after the other; those in which Asked is killed come at the end, alone.
const isKilling = (seed) => seed % KILL_EACH === 0;
await Promise.all(Array.from({ length: Math.min(LANES, many) }, lane));
for (let seed = first; seed < first + many; seed++) if (isKilling(seed)) await run(seed, await newAccount(), kill);
tell({ counts: counts.all, isDone: true });
process.exit(0);

async function lane() {
  let account;
  for (let runs = 0; next < first + many; ) {
    const seed = next++;
    if (isKilling(seed)) continue;
    if (runs++ % RUNS_OF_ONE === 0) account = await newAccount();
    await run(seed, account);
  }
}

async function run(seed, account, kill) {
  const one = new Run({ seed, server, account, scripts, operations: rows, counts });
  const faults = await one.faults(kill);
  counts.add("runs");
  counts.add("versions", one.model.versions.length);
  tell({ seed, faults, story: many === 1 ? one.story : undefined });
}

function newAccount() {
  return Account.make(new Air(server, new Random(0), counts), ++people);
}

async function kill(after) {
  await new Promise((done) => setTimeout(done, after));
  tell({ kill: true });
  await said.next();
}

function tell(line) {
  console.log(JSON.stringify(line));
}

function operationsIn(file) {
  const found = new DatabaseSync(file, { readOnly: true }).prepare("SELECT digest, rev FROM operations WHERE id = ?");
  return (ids) => {
    const all = new Map();
    for (const id of ids) {
      const row = found.get(Buffer.from(id.replaceAll("-", ""), "hex"));
      if (row) all.set(id, { digest: Buffer.from(row.digest).toString("hex"), rev: row.rev });
    }
    return all;
  };
}
