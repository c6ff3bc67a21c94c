const Sequencer = require("@jest/test-sequencer").default;

/** Files of tests in the order of their names. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
};
