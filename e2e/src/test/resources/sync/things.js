// What a person writes down in a run, and how its form is filled in. `to` is where the form is sent, `page` where it
// stands, `kept` where the API tells of it.
const LIVED = { "lived.title": "Asked for a seat", "ask.place": "on the bus" };
const OWN = { "own.check.honest": "yes", "own.check.easyToRefuse": "yes", "own.check.gladOfYes": "yes" };
const KIND = { "own.domain": "strangers", "own.channel": "in-person", "own.difficulty": "30" };

export const KINDS = {
  lived: {
    page: (id) => `/asks/lived/${id}`,
    to: (id) => `/asks/lived/${id}`,
    kept: (id) => `/api/v1/asks/${id}`,
    words: "answer.lesson",
    texts: LIVED,
    choices: { "answer.answer": "no" },
  },
  guess: {
    page: (id) => `/asks/${id}/forecast`,
    to: (id) => `/asks/${id}/forecast`,
    kept: (id) => `/api/v1/asks/${id}`,
    words: "ask.who",
    texts: {},
    choices: { "forecast.chanceOfNo": "60" },
  },
  answer: {
    page: (id) => `/asks/${id}/log`,
    to: (id) => `/asks/${id}/answer`,
    kept: (id) => `/api/v1/asks/${id}`,
    words: "answer.lesson",
    texts: {},
    choices: { "answer.answer": "yes" },
  },
  own: {
    page: (id) => `/challenges/${id}/edit`,
    to: (id) => `/challenges/${id}`,
    kept: (id) => `/api/v1/challenges/${id}`,
    words: "own.title",
    texts: {},
    choices: { ...OWN, ...KIND },
  },
};
