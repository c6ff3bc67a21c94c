import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer } from "../../../support/customers";
import { less, product, upTo, type HandFactor, type Points } from "../../../support/product";

const customers = { manufacturer, retailer, provider };
const [man, million] = [10_000, 1_000_000];
const hourly: Points = [2_000, 3_000, 4_500];
const days: Points = [2, 14, 90];
const encrypted: Points = [0.05, 0.4, 1];
/** Of a chance of at least 5 % and less than even, at high alone. */
const rare = (chance: number): HandFactor => [0, 0, 1, chance];
const response = ["expense", "response"] as const;
const liability = ["liability", "liability", null, "liability"] as const;

describe("S5", () => {
  describeItems("s5", customers, [
    ["initial", ...response, null, "cost", ({ size }) => product(size, [20 * man, 80 * man, 150 * man])],
    [
      "pcs",
      ...response,
      "investigation",
      "cost",
      ({ pcsExamined }) => product(pcsExamined, [100 * man, 125 * man, 150 * man]),
    ],
    [
      "servers",
      ...response,
      "investigation",
      "cost",
      ({ servers }) => product(upTo(servers, [1, 3, 10]), [150 * man, 175 * man, 200 * man]),
    ],
    ["legal", ...response, null, "cost", ({ size }) => product(size, [30 * man, 60 * man, 100 * man])],
    ["consulting", ...response, null, "cost", ({ size }) => product(size, [30 * man, 150 * man, 500 * man])],
    ["internal", ...response, "delay", "cost", ({ size }) => product(size, 160, [2, 10, 50], hourly)],
    [
      "rebuildServers",
      ...response,
      "recovery",
      "cost",
      ({ servers }) => product(servers, encrypted, [20 * man, 60 * man, 200 * man]),
    ],
    ["rebuildPcs", ...response, "recovery", "cost", ({ pcs }) => product(pcs, encrypted, [2 * man, 4 * man, 10 * man])],
    [
      "restore",
      ...response,
      "recovery",
      "cost",
      ({ size }) => product(size, [0.5 * million, 3 * million, 25 * million]),
    ],
    [
      "profitOnline",
      "profit",
      "interruption",
      "recovery",
      "cost",
      ({ online, margin }) => product(online / 365, margin, days, [0.1, 0.5, 1], less([0, 0.1, 0.2])),
    ],
    [
      "profitOther",
      "profit",
      "interruption",
      "recovery",
      "cost",
      ({ revenue, online, margin }) =>
        product((revenue - online) / 365, margin, days, [0.05, 0.3, 0.9], less([0.2, 0.5, 0.8])),
    ],
    [
      "offline",
      "expense",
      "interruption",
      "recovery",
      "cost",
      ({ staff, hours }) => product(staff, [0.03, 0.05, 0.1], days, hours, hourly),
    ],
    [
      "notice",
      ...response,
      null,
      "cost",
      ({ persons }) => product(persons, rare(0.35), [0.01, 0.2, 1], [30, 120, 400]),
    ],
    [
      "partners",
      ...liability,
      ({ salesSize, partnersClaim }) =>
        product(salesSize, rare(partnersClaim), [1 * million, 12 * million, 150 * million]),
    ],
    ["itClaim", ...liability, ({ itSize }) => product(itSize, rare(0.3), [5 * million, 50 * million, 400 * million])],
  ]);
});
