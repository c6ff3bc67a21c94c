import { amountOf } from "../../../src/engine/scenarios/amount";
import {
  chance,
  complement,
  item,
  parameter,
  per,
  quantity,
  times,
  used,
} from "../../../src/engine/scenarios/scenario";
import { mean, modelOf, near, neutralControls, parametersWith } from "../../support/engine";

const model = modelOf({ staff: 40, hasWebsite: true, pcs: 300 });

test("a product takes every factor at the same end; a complement takes the other", () => {
  const product = item("made.up", "none", [used("staff"), parameter("s1.cutDays"), complement("sales.recoverable")]);
  expect(amountOf(product, model, neutralControls)).toMatchObject({
    low: near(40 * 1 * 0.1),
    likely: near(40 * 3 * 0.3),
    high: near(40 * 5 * 0.6),
    mean: near(40 * mean(1, 3, 5) * mean(0.1, 0.3, 0.6)),
  });
});

test("constants multiply and divide", () => {
  const product = item("made.up", "none", [times(24, "hoursPerDay"), per(365, "days")]);
  expect(amountOf(product, model, neutralControls).likely).toEqual(near(24 / 365));
});

test("means follow the shape of the parameters", () => {
  const flat = modelOf({}, parametersWith({ "model.pertGamma": 1 }));
  const product = item("made.up", "none", [parameter("s1.prevention")]);
  expect(amountOf(product, flat, neutralControls).mean).toBe((500_000 + 3_000_000 + 10_000_000) / 3);
});

test("an item is worked out by the set at hand, one set after the other", () => {
  const product = item("made.up", "none", [parameter("legal"), complement("s2.whole"), used("staff")]);
  const of = (legal: number, staff: number) =>
    amountOf(product, modelOf({ staff }, parametersWith({ legal, "s2.whole": 0 })), neutralControls).likely;
  expect([of(7, 2), of(11, 2), of(7, 3), of(11, 3)]).toEqual([14, 22, 21, 33]);
});

test("each factor is named with its likely value and unit, the control factor last", () => {
  const product = item(
    "made.up",
    "response",
    [
      used("staff"),
      used("hasWebsite"),
      quantity("pcsExamined"),
      parameter("staff.hourly"),
      complement("s2.mailShare"),
      per(365, "days"),
    ],
    { control: "delay" },
  );
  expect(amountOf(product, model, { ...neutralControls, delay: 1.1 })).toMatchObject({
    id: "made.up",
    category: "expense",
    coverage: "response",
    factors: [
      { id: "staff", value: 40, unit: "persons" },
      { id: "hasWebsite", value: 1, unit: "flag" },
      { id: "pcsExamined", value: 3, unit: "pcs" },
      { id: "staff.hourly", value: 3_000, unit: "yenPerHour" },
      { id: "s2.mailShare", value: near(0.5), unit: "share", complement: true },
      { id: "constant", value: 365, unit: "days", divide: true },
      { id: "delay", value: 1.1, unit: "factor" },
    ],
  });
});

test("an item is an uncontrolled expense that the shock of costs touches unless it says otherwise", () => {
  expect(item("made.up", "response", [])).toEqual({
    id: "made.up",
    category: "expense",
    coverage: "response",
    control: null,
    shock: "cost",
    factors: [],
  });
  expect(item("made.up", "conditional", [], { shock: null, conditionalPart: "response" })).toMatchObject({
    shock: null,
    conditionalPart: "response",
  });
});

describe("a factor that is the whole or a share", () => {
  const persons = item("made.up", "none", [used("staff"), chance("s2.extent")]);
  const gift = item("made.up", "none", [used("staff"), chance("s2.giftPaid")]);

  test("is the whole where that is likely enough, else the share; the mean is of both", () => {
    expect(amountOf(persons, model, neutralControls)).toMatchObject({
      low: near(40 * 0.005),
      likely: 40,
      high: 40,
      mean: near(40 * (0.55 + 0.45 * mean(0.005, 0.1, 0.6))),
    });
  });
  test("takes what operation logs do to its chance, the mean alone at this one", () => {
    const logged = amountOf(persons, model, { ...neutralControls, extent: 0.8 });
    expect(logged).toMatchObject({ likely: 40, mean: near(40 * (0.44 + 0.56 * mean(0.005, 0.1, 0.6))) });
    expect(amountOf(gift, model, { ...neutralControls, extent: 0.8 }).mean).toBe(20);
  });
  test("is named with its chance, and its likely share where there is one", () => {
    expect(amountOf(persons, model, { ...neutralControls, extent: 0.8 }).factors[1]).toEqual({
      id: "s2.extent",
      value: 1,
      unit: "share",
      chance: { probability: near(0.44), otherwise: 0.1 },
    });
    expect(amountOf(gift, model, neutralControls).factors[1]).toMatchObject({
      chance: { probability: 0.5, otherwise: null },
    });
  });
});
