import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { less, product, type Points } from "../../../support/product";

const hourly: Points = [2_000, 3_000, 4_500];
const outage: Points = [3, 12, 240];

describe("S6", () => {
  describeItems("s6", { manufacturer, retailer, provider }, [
    [
      "profitOnline",
      "profit",
      "conditional interruption",
      "severity",
      "cost",
      ({ online, margin }) => product(online / 8760, margin, outage, less([0, 0.1, 0.2])),
    ],
    [
      "profitOther",
      "profit",
      "conditional interruption",
      "severity",
      "cost",
      ({ revenue, online, margin }) =>
        product((revenue - online) / 8760, margin, outage, [0.05, 0.15, 0.5], less([0.4, 0.7, 0.9])),
    ],
    [
      "offline",
      "expense",
      "conditional interruption",
      "severity",
      "cost",
      ({ staff, hours }) => product(staff, [0.03, 0.05, 0.1], outage, hours / 24, hourly),
    ],
    [
      "internal",
      "expense",
      "conditional interruption",
      null,
      "cost",
      ({ size }) => product(size, 160, [0.1, 0.5, 3], hourly),
    ],
  ]);
});
