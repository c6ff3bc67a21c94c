import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { less, product, upTo, type HandFactor, type Points } from "../../../support/product";

const customers = { manufacturer, retailer, provider };
const [man, million] = [10_000, 1_000_000];
const hourly: Points = [2_000, 3_000, 4_500];
/** The site hands malicious software on, with a chance of 50 %. */
const served: HandFactor = [0, 1, 1, 0.5];
const response = ["expense", "response"] as const;

describe("S3", () => {
  describeItems("s3", customers, [
    ["initial", ...response, null, "cost", ({ siteSize }) => product(siteSize, [20 * man, 80 * man, 150 * man])],
    [
      "servers",
      ...response,
      "investigation",
      "cost",
      ({ publicServers }) => product(upTo(publicServers, [1, 1, 2]), [150 * man, 175 * man, 200 * man]),
    ],
    [
      "rebuild",
      ...response,
      null,
      "cost",
      ({ siteSize }) => product(siteSize, [1.5 * million, 5 * million, 20 * million]),
    ],
    [
      "profit",
      "profit",
      "interruption",
      "severity",
      "cost",
      ({ online, margin, closedDays }) => product(online / 365, margin, closedDays, [1, 1.6, 2.9], less([0, 0.1, 0.2])),
    ],
    [
      "offline",
      "expense",
      "interruption",
      "severity",
      "cost",
      ({ onlineStaff, closedDays, hours }) => product(onlineStaff, [0.03, 0.05, 0.1], closedDays, hours, hourly),
    ],
    [
      "visitors",
      "liability",
      "liability",
      null,
      "liability",
      ({ users }) =>
        product(users / 30, served, [1, 3, 10], [0.0005, 0.001, 0.005], [0.01, 0.03, 0.1], [5_000, 8_000, 10_000]),
    ],
    [
      "notice",
      ...response,
      null,
      "cost",
      ({ siteSize }) => product(siteSize, [0.2 * million, 1.5 * million, 6 * million]),
    ],
    ["internal", ...response, "delay", "cost", ({ siteSize }) => product(siteSize, 160, [1, 3, 8], hourly)],
  ]);
});

describe("S3, shown beside and never added", () => {
  describeItems(
    "s3",
    customers,
    [
      [
        "improvement",
        "expense",
        "none",
        "severity",
        "cost",
        ({ siteSize }) => product(siteSize, [1 * million, 8 * million, 30 * million]),
      ],
    ],
    "beside",
  );
});
