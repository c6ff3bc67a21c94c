import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { product } from "../../../support/product";

const million = 1_000_000;

describe("S2, shown beside and never added", () => {
  describeItems(
    "s2",
    { manufacturer, retailer, provider },
    [
      [
        "improvement",
        "expense",
        "none",
        "severity",
        "cost",
        ({ size, leakSize }) => product((size * leakSize) ** 0.5, [1 * million, 10 * million, 150 * million]),
      ],
      ["churn", "intangible", "none", null, null, ({ revenue, margin }) => product(revenue, margin, [0, 0.02, 0.05])],
      ["fine", "administrative", "none", null, null, () => product(100 * million)],
    ],
    "beside",
  );
});
