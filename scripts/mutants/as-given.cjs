const path = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests in the order of KIKITORI_ORDER, a list of paths from the root in JSON. */
module.exports = class extends Sequencer {
  sort(tests) {
    const order = JSON.parse(process.env.KIKITORI_ORDER).map((file) => path.resolve(file));
    return [...tests].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  }
};
