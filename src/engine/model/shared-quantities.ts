import { personalDataKinds, type PersonalDataKind } from "../profile/kinds";
import {
  above,
  add,
  all,
  any,
  atLeast,
  byIndustry,
  constant,
  divide,
  holds,
  max,
  min,
  multiply,
  parameter,
  power,
  quantity,
  subtract,
  typed,
  used,
  when,
  type Expression,
} from "./expression";
import { derived, own, single, type Quantity } from "./quantity";

const persons = quantity("personsAffected");
const kindsOf = (award: "financial" | "sensitive"): readonly PersonalDataKind[] =>
  personalDataKinds.filter((kind) => kind.award === award).map((kind) => kind.id);
const otherFinancialKinds = kindsOf("financial").filter((kind) => kind !== "card");

/** Bases of the JO model's sensitivity 10^(x−1) + 5^(y−1): part of its definition, as its form is. Source: JNSA. */
const [mentalBase, economicBase] = [10, 5];

/** A kind's sensitivity where it is held, else 0; x and y are whole levels 1–3. */
const joValue = (kind: PersonalDataKind): Expression => {
  const power = (base: number, exponent: Expression): Expression =>
    when(
      atLeast(exponent, constant(3)),
      constant(base * base),
      when(atLeast(exponent, constant(2)), constant(base), constant(1)),
    );
  return when(
    holds(`kinds.${kind}`),
    add(power(mentalBase, parameter(`jo.mental.${kind}`)), power(economicBase, parameter(`jo.economic.${kind}`))),
    constant(0),
  );
};

const within = (value: Expression, size: "size.staff" | "size.persons" | "size.web"): Expression =>
  min(max(value, parameter(`${size}.min`)), parameter(`${size}.max`));
/** x ÷ (x + half): 0 without any, a half at `half`, never above 1. */
const saturating = (amount: Expression, half: Expression): Expression => divide(amount, add(amount, half));

/** In dependence order: each uses only those above it. */
export const sharedQuantityIds = [
  "personsAffected",
  "personsSensitive",
  "cardsAffected",
  "personsFinancial",
  "personsGeneral",
  "onlineSales",
  "otherSales",
  "businessShare",
  "staffSize",
  "personsSize",
  "webSize",
  "salesSize",
  "itSalesSize",
  "webExposure",
  "cardExposure",
  "salesExposure",
  "pcsExamined",
  "mailShare",
  "closedDays",
  "attackHours",
  "joSensitivity",
  "joIdentify",
  "statedLiability",
] as const;
export type SharedQuantityId = (typeof sharedQuantityIds)[number];

/** What several scenarios are made of. */
export const sharedQuantities: Readonly<Record<SharedQuantityId, Quantity>> = {
  /** Persons affected by a leak: the largest database, never above the persons held. Source: the scenario (全件が窃取). */
  personsAffected: single("persons", min(used("largestDatabase"), used("personsHeld"))),
  /** Of these, persons whose sensitive data (要配慮個人情報) is held. */
  personsSensitive: single("persons", min(used("sensitive"), persons)),
  /** Nobody's card is held whose data is not. */
  cardsAffected: single("cards", min(used("cards"), persons)),
  /** Of the rest, persons whose cards or other financial data is held. */
  personsFinancial: single(
    "persons",
    when(
      any(...otherFinancialKinds.map((kind) => holds(`kinds.${kind}`))),
      subtract(persons, quantity("personsSensitive")),
      min(quantity("cardsAffected"), subtract(persons, quantity("personsSensitive"))),
    ),
  ),
  personsGeneral: single(
    "persons",
    subtract(subtract(persons, quantity("personsSensitive")), quantity("personsFinancial")),
  ),
  /** Sales through the web, never above all sales. */
  onlineSales: single("yenPerYear", min(used("webSales"), used("revenue"))),
  otherSales: single("yenPerYear", max(constant(0), subtract(used("revenue"), quantity("onlineSales")))),
  /** Share of the clock in which the firm does business. */
  businessShare: single("share", divide(used("businessHours"), constant(24))),

  /** What fixed amounts are multiplied by: 1 at 100 persons of staff, 10,000 persons held, 100,000 users a month, ¥1bn of sales. */
  staffSize: single(
    "factor",
    within(power(divide(used("staff"), constant(100)), parameter("size.staff")), "size.staff"),
  ),
  personsSize: single(
    "factor",
    when(
      above(persons, constant(0)),
      within(power(divide(persons, constant(10_000)), parameter("size.persons")), "size.persons"),
      constant(0),
    ),
  ),
  webSize: single(
    "factor",
    when(
      holds("hasWebsite"),
      within(power(divide(used("monthlyUsers"), constant(100_000)), parameter("size.web")), "size.web"),
      constant(0),
    ),
  ),
  salesSize: single("factor", power(divide(used("revenue"), parameter("size.claims.ref")), parameter("size.claims"))),
  itSalesSize: single(
    "factor",
    power(divide(multiply(used("revenue"), used("itShare")), parameter("size.claims.ref")), parameter("size.claims")),
  ),

  /** How much of the way from none to very much, 0–1: visitors of a web site, cards held, sales through the web. */
  webExposure: single(
    "share",
    when(holds("hasWebsite"), saturating(used("monthlyUsers"), parameter("freq.webHalf")), constant(0)),
  ),
  cardExposure: single("share", saturating(quantity("cardsAffected"), parameter("freq.cardHalf"))),
  salesExposure: single("share", saturating(quantity("onlineSales"), parameter("freq.salesHalf"))),

  pcsExamined: derived(
    "pcs",
    min(
      used("pcs"),
      min(
        max(multiply(used("pcs"), parameter("forensic.pcShare")), parameter("forensic.pcMinimum")),
        parameter("forensic.pcCap"),
      ),
    ),
  ),
  /** A customer's own value replaces the triple; nobody gets a letter whose address is not held. */
  mailShare: own("share", "mailShare", typed("mailShare"), "s2.mailShare", (share) =>
    when(holds("kinds.address"), share, constant(0)),
  ),
  /** A customer's own days d stand for 0.5 d, d, 2 d; hours likewise. Nothing stands still longer than a parameter says. */
  closedDays: own(
    "days",
    "closedDays",
    multiply(typed("closedDays"), parameter("own.spread")),
    "s3.closedDays",
    (days) => min(days, parameter("s3.daysMax")),
  ),
  attackHours: own(
    "hours",
    "attackHours",
    multiply(typed("attackHours"), parameter("own.spread")),
    "s4.hours",
    (hours) => min(hours, parameter("s4.hoursMax")),
  ),

  /** JNSA's stated liability of one person: base × sensitivity × identifiability × responsibility × response. */
  joSensitivity: single("factor", max(constant(0), ...personalDataKinds.map(({ id }) => joValue(id)))),
  joIdentify: single(
    "factor",
    when(
      all(holds("kinds.name"), holds("kinds.address")),
      parameter("jo.identify.full"),
      when(
        any(holds("kinds.name"), all(holds("kinds.address"), holds("kinds.contact"))),
        parameter("jo.identify.partial"),
        parameter("jo.identify.other"),
      ),
    ),
  ),
  statedLiability: single(
    "yen",
    multiply(
      persons,
      parameter("jo.base"),
      quantity("joSensitivity"),
      quantity("joIdentify"),
      byIndustry("jo.social"),
      parameter("jo.response"),
    ),
  ),
};
