import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { less, product, type Points } from "../../../support/product";

const customers = { manufacturer, retailer, provider };
const [man, million] = [10_000, 1_000_000];
const hourly: Points = [2_000, 3_000, 4_500];
const response = ["expense", "response"] as const;

describe("S4", () => {
  describeItems("s4", customers, [
    [
      "profitOnline",
      "profit",
      "interruption",
      "severity",
      "cost",
      ({ online, margin, outageHours }) =>
        product(online / 8760, margin, outageHours, [1, 1.2, 2.5], less([0, 0.1, 0.2])),
    ],
    [
      "profitOther",
      "profit",
      "interruption",
      "severity",
      "cost",
      ({ revenue, online, margin, outageHours }) =>
        product((revenue - online) / 8760, margin, outageHours, [0.1, 0.3, 0.5], less([0.4, 0.7, 0.9])),
    ],
    [
      "offline",
      "expense",
      "interruption",
      "severity",
      "cost",
      ({ staff, hours, outageHours }) => product(staff, [0.03, 0.05, 0.1], outageHours, hours / 24, hourly),
    ],
    ["emergency", ...response, null, "cost", ({ size }) => product(size, [0.3 * million, 2 * million, 10 * million])],
    [
      "investigate",
      ...response,
      null,
      "cost",
      ({ size }) => product(size, [0.3 * million, 1.5 * million, 6 * million]),
    ],
    ["internal", ...response, "severity", "cost", ({ size }) => product(size, 160, [0.5, 1.5, 5], hourly)],
  ]);
});

describe("S4, shown beside and never added", () => {
  describeItems(
    "s4",
    customers,
    [
      [
        "idle",
        "profit",
        "none",
        "severity",
        "cost",
        ({ staff, hours, outageHours }) => product(staff, outageHours, hours / 24, [0.2, 0.35, 0.5], hourly),
      ],
      [
        "improvement",
        "expense",
        "none",
        "severity",
        "cost",
        ({ size }) => product(size, [50 * man, 150 * man, 500 * man]),
      ],
      [
        "penalties",
        "liability",
        "none",
        "severity",
        "cost",
        ({ partners, outageHours }) => product(partners, [0, 10 * man, 50 * man], outageHours, 1 / 24),
      ],
    ],
    "beside",
  );
});
