import { describeEffects } from "../../../support/effects";

describeEffects("s4", {
  // Σ weight·effect, worked by hand
  sums: { likelihood: 54, severity: 84 },
  countsLogQuestions: true,
  effects: {
    G02: [0, 1],
    G04: [1, 0],
    G06: [0, 1],
    G07: [0, 2],
    G08: [0, 2],
    G09: [0, 3],
    G10: [1, 0],
    G13: [1, 0],
    G16: [0, 1],
    N01: [1, 0],
    N02: [1, 0],
    N04: [0, 1],
    N05: [1, 1],
    N08: [2, 3],
    N10: [0, 1],
    N13: [1, 0],
    N14: [1, 1],
    S01: [1, 0],
    S02: [1, 0],
    S03: [1, 1],
    S14: [0, 3],
    S16: [1, 0],
    S20: [0, 1],
    F02: [1, 0],
    F05: [0, 1],
  },
});
