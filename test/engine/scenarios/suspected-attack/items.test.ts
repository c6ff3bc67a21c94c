import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { less, product, upTo, type Points } from "../../../support/product";

const customers = { manufacturer, retailer, provider };
const hourly: Points = [2_000, 3_000, 4_500];
const days: Points = [1, 3, 5];

describe("S1", () => {
  describeItems("s1", customers, [
    ["initial", "expense", "response", null, "cost", ({ size }) => product(size, [200_000, 800_000, 1_500_000])],
    [
      "pcs",
      "expense",
      "response",
      "investigation",
      "cost",
      ({ pcsExamined }) => product(pcsExamined, [1_000_000, 1_250_000, 1_500_000]),
    ],
    [
      "servers",
      "expense",
      "response",
      "investigation",
      "cost",
      ({ servers }) => product(upTo(servers, [1, 2, 3]), [1_500_000, 1_750_000, 2_000_000]),
    ],
    ["legal", "expense", "response", null, "cost", ({ size }) => product(size, [300_000, 600_000, 1_000_000])],
    ["consulting", "expense", "response", null, "cost", ({ size }) => product(size, [100_000, 500_000, 1_000_000])],
    ["internal", "expense", "response", "delay", "cost", ({ size }) => product(size, 160, [1, 3, 8], hourly)],
    [
      "profit",
      "profit",
      "conditional interruption",
      "severity",
      "cost",
      ({ revenue, margin }) => product(revenue / 365, days, [0.05, 0.1, 0.2], less([0.4, 0.7, 0.9]), margin),
    ],
    [
      "offline",
      "expense",
      "interruption",
      "severity",
      "cost",
      ({ staff, hours }) => product(staff, [0.03, 0.05, 0.1], days, hours, hourly),
    ],
  ]);
});

describe("S1, shown beside and never added", () => {
  describeItems(
    "s1",
    customers,
    [
      [
        "idle",
        "profit",
        "none",
        "severity",
        "cost",
        ({ staff, hours }) => product(staff, days, hours, [0.2, 0.35, 0.5], hourly),
      ],
      [
        "improvement",
        "expense",
        "none",
        "severity",
        "cost",
        ({ size }) => product(size, [500_000, 3_000_000, 10_000_000]),
      ],
    ],
    "beside",
  );
});
