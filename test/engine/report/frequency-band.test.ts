import { frequencyBand } from "../../../src/engine/report/frequency-band";

test.each([
  // once in half a year; once a year
  [2, null, 1],
  [1, 1, 3],
  [0.4, 1, 3],
  // 1 ÷ 0.05 = 20 years; 1 ÷ 0.1 = 10 years, where a band begins
  [0.05, 10, 30],
  [0.1, 10, 30],
  [0.0101, 30, 100],
  [0.004, 100, 300],
  [0.002, 300, 1_000],
  [0.0005, 1_000, null],
])("%d events a year are once in %p to %p years", (frequency, from, to) => {
  expect(frequencyBand(frequency)).toEqual({ from, to });
});
