import { describeEffects } from "../../../support/effects";

describeEffects("s6", {
  // Σ weight·effect, worked by hand
  sums: { likelihood: 0, severity: 47 },
  countsLogQuestions: true,
  effects: {
    G06: [0, 2],
    G07: [0, 1],
    G08: [0, 1],
    G09: [0, 3],
    G19: [0, 3],
    S14: [0, 3],
    S20: [0, 1],
  },
});
