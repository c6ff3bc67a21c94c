import { near } from "../support/engine";
import { manufacturer, outcomeOf, valueOf } from "./support";

/** Weights 3, 3, 2, 3, 2, 2; steps 0.5, 0.7, 1, 1, 0 and none: 8.6 of 15. */
const facility = [
  ["F01", "restricted"],
  ["F02", "locked"],
  ["F03", "checked"],
  ["F04", "certified"],
  ["F05", "none"],
  ["F06", ""],
];

test("is the score of a viewpoint, an open question counting as 0", async () => {
  expect(await valueOf("SCORE", "facility", facility)).toEqual([[near(57.333333)]]);
});

test("takes a range of viewpoints and gives one of its shape", async () => {
  const asked = [
    ["overall", "facility"],
    ["Governance", null],
  ];
  expect(await valueOf("SCORE", asked, manufacturer)).toEqual([
    [100, 100],
    [100, ""],
  ]);
});

test("the whole follows the weights of a parameter range", async () => {
  const others = ["governance", "network", "client", "server"].map((id) => [`weight.${id}`, 0]);
  expect(await valueOf("SCORE", "overall", facility, others)).toEqual([[near(57.333333)]]);
});

test("a viewpoint that is none is #VALUE! and names those there are", async () => {
  expect(await outcomeOf("SCORE", ["設備", facility])).toEqual({
    ok: false,
    error: "invalidValue",
    message:
      "引数「観点」の「設備」は使えません。使えるのはgovernance、network、client、server、facility、overallです。",
  });
});

test.each([[[]], [[[""]]], [[undefined, null]], [["facility"]], [["facility", [["", ""]]]]])(
  "without viewpoint or answers it is #VALUE!: %j",
  async (args) => {
    expect(await outcomeOf("SCORE", args)).toMatchObject({ ok: false, error: "invalidValue" });
  },
);

test("says what is missing in English too", async () => {
  expect(await outcomeOf("SCORE", ["facility"], "en")).toMatchObject({
    message: 'The argument "answers" is missing. Please give a value or a range.',
  });
});
