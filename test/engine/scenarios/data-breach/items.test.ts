import { describeItems } from "../../../support/cost-items";
import { manufacturer, provider, retailer, type Customer } from "../../../support/customers";
import { less, product, upTo, type Figures, type HandFactor, type Points } from "../../../support/product";

const customers = { manufacturer, retailer, provider };
const [man, million] = [10_000, 1_000_000];

/** All of them with a chance of 55 %, as likely as not; else 0.5, 10 or 60 %, on average 16.75 %. */
const extent: HandFactor = [0.005, 1, 1, 0.55 + 0.45 * 0.1675];
/** What happens with a chance of 50 %: at likely and at high. */
const even: HandFactor = [0, 1, 1, 0.5];
/** What is less likely than not and more likely than 5 %: at high alone. */
const rare = (chance: number): HandFactor => [0, 0, 1, chance];

const persons = ({ persons: all }: Customer, ...each: readonly HandFactor[]): Figures => product(all, extent, ...each);
const gifts = ({ gifted }: Customer, ...each: readonly HandFactor[]): Figures => product(gifted, extent, ...each);
const claims = (kind: number, award: Points): Figures => product(kind, extent, even, [0.0005, 0.005, 0.05], award);

const response = ["expense", "response"] as const;
const liability = ["liability", "liability"] as const;
const cardCompany = ["liability", "conditional liability"] as const;

describe("S2", () => {
  describeItems("s2", customers, [
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
      ({ servers }) => product(upTo(servers, [2, 2, 3]), [150 * man, 175 * man, 200 * man]),
    ],
    ["legal", ...response, null, "cost", ({ size }) => product(size, [30 * man, 60 * man, 100 * man])],
    ["consulting", ...response, null, "cost", ({ leakSize }) => product(leakSize, [30 * man, 150 * man, 500 * man])],
    ["internal", ...response, "delay", "cost", ({ size }) => product(size, 160, [1, 5, 20], [2_000, 3_000, 4_500])],
    ["notices", ...response, null, null, (each) => persons(each, each.mailShare, [110, 130, 160])],
    ["gift", ...response, null, null, (each) => gifts(each, even, [450, 500, 1_000])],
    ["dispatch", ...response, null, null, (each) => gifts(each, even, [100, 150, 150])],
    [
      "callCentre",
      ...response,
      "severity",
      "cost",
      ({ persons: all }) => product((all / 10_000) ** 0.45, [2 * million, 7 * million, 10 * million]),
    ],
    ["ads", ...response, null, "cost", ({ leakSize }) => product(leakSize, [50 * man, 250 * man, 800 * man])],
    ["campaign", "expense", "conditional response", null, "cost", (each) => gifts(each, rare(0.2), [200, 800, 3_000])],
    [
      "darkweb",
      ...response,
      null,
      null,
      ({ leakSize }) => product(leakSize, rare(0.3), [1 * million, 3 * million, 6 * million]),
    ],
    ["restore", ...response, null, "cost", ({ size }) => product(size, [30 * man, 200 * man, 1_500 * man])],
    [
      "monitor",
      ...response,
      null,
      "cost",
      ({ cardExposure }) => product(cardExposure, [1, 3, 6], [1 * million, 2 * million, 5 * million]),
    ],
    [
      "profit",
      "profit",
      "interruption",
      "severity",
      "cost",
      ({ online, margin }) => product(online / 365, margin, even, [3, 20, 120], less([0, 0.1, 0.2])),
    ],
    ["damagesGeneral", ...liability, null, "liability", ({ general }) => claims(general, [1_000, 5_000, 10_000])],
    [
      "damagesFinancial",
      ...liability,
      null,
      "liability",
      ({ financial }) => claims(financial, [3_000, 10_000, 20_000]),
    ],
    [
      "damagesSensitive",
      ...liability,
      null,
      "liability",
      ({ sensitive }) => claims(sensitive, [5_000, 20_000, 35_000]),
    ],
    [
      "defence",
      ...liability,
      null,
      "liability",
      ({ leakSize }) => product(leakSize, even, [0.5 * million, 3 * million, 20 * million]),
    ],
    [
      "entrustors",
      ...liability,
      null,
      "liability",
      ({ entrustors }) => product(entrustors, rare(0.3), [0.2 * million, 2 * million, 20 * million]),
    ],
    [
      "itClaim",
      ...liability,
      null,
      "liability",
      ({ itSize }) => product(itSize, rare(0.3), [5 * million, 50 * million, 400 * million]),
    ],
    ["cardReissue", ...cardCompany, null, null, ({ cards }) => product(cards, extent, [500, 1_000, 2_000])],
    [
      "fraud",
      ...cardCompany,
      null,
      null,
      ({ cards }) => product(cards, extent, [0.001, 0.005, 0.02], [3 * man, 5 * man, 10 * man]),
    ],
  ]);
});
