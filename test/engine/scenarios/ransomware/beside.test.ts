import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { product } from "../../../support/product";

const million = 1_000_000;

describe("S5, shown beside and never added", () => {
  describeItems(
    "s5",
    { manufacturer, retailer, provider },
    [
      [
        "idle",
        "profit",
        "none",
        "recovery",
        "cost",
        ({ staff, hours }) => product(staff, [2, 14, 90], hours, [0.2, 0.35, 0.5], [2_000, 3_000, 4_500]),
      ],
      [
        "improvement",
        "expense",
        "none",
        "recovery",
        "cost",
        ({ size }) => product(size, [1 * million, 6 * million, 50 * million]),
      ],
      // never modelled as paid
      ["ransom", "monetary", "none", null, null, () => product(0)],
    ],
    "beside",
  );
});
