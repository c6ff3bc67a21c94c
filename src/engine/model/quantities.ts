import type { ParameterId, UnitId } from "../parameters";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
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
  given,
  holds,
  max,
  min,
  multiply,
  parameter,
  quantity,
  sqrt,
  subtract,
  typed,
  used,
  when,
  type Expression,
} from "./expression";

/** A named intermediate value of the calculation. */
export interface Quantity {
  readonly unit: UnitId;
  /** True where it has low, likely and high: a derived triple, clamped first and then treated like a parameter. */
  readonly uncertain: boolean;
  readonly expression: Expression;
  /** The profile value which, where given, replaces the parameter's triple. */
  readonly ownEstimate?: UsedVariableId;
}

const single = (unit: UnitId, expression: Expression): Quantity => ({ unit, uncertain: false, expression });
const derived = (unit: UnitId, expression: Expression): Quantity => ({ unit, uncertain: true, expression });
const own = (unit: UnitId, id: NumericVariableId, replacement: Expression, otherwise: ParameterId): Quantity => ({
  ...derived(unit, when(given(id), replacement, parameter(otherwise))),
  ownEstimate: id,
});

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

/** In dependence order: each uses only those above it. */
export const quantityIds = [
  "personsAffected",
  "personsSensitive",
  "personsFinancial",
  "personsGeneral",
  "cardsHeld",
  "darkwebSearched",
  "onlineSales",
  "otherSales",
  "businessShare",
  "pcsExamined",
  "offlineStaff",
  "mailShare",
  "callCentre",
  "brandAds",
  "breachPrevention",
  "closedDays",
  "attackHours",
  "joSensitivity",
  "joIdentify",
  "statedLiability",
] as const;
export type QuantityId = (typeof quantityIds)[number];

export const quantities: Readonly<Record<QuantityId, Quantity>> = {
  /** Persons affected by a leak: the largest database, never above the persons held. Source: the scenario (全件が窃取). */
  personsAffected: single("persons", min(used("largestDatabase"), used("personsHeld"))),
  /** Of these, persons whose sensitive data (要配慮個人情報) is held. */
  personsSensitive: single("persons", min(used("sensitive"), persons)),
  /** Of the rest, persons whose cards or other financial data is held. */
  personsFinancial: single(
    "persons",
    when(
      any(...otherFinancialKinds.map((kind) => holds(`kinds.${kind}`))),
      subtract(persons, quantity("personsSensitive")),
      min(used("cards"), subtract(persons, quantity("personsSensitive"))),
    ),
  ),
  personsGeneral: single(
    "persons",
    subtract(subtract(persons, quantity("personsSensitive")), quantity("personsFinancial")),
  ),
  cardsHeld: single("flag", when(above(used("cards"), constant(0)), constant(1), constant(0))),
  darkwebSearched: single("flag", when(atLeast(persons, parameter("s2.darkwebFrom")), constant(1), constant(0))),
  /** Sales through the web, never above all sales. */
  onlineSales: single("yenPerYear", min(used("webSales"), used("revenue"))),
  otherSales: single("yenPerYear", max(constant(0), subtract(used("revenue"), quantity("onlineSales")))),
  /** Share of the clock in which the firm does business. */
  businessShare: single("share", divide(used("businessHours"), constant(24))),

  pcsExamined: derived(
    "pcs",
    min(
      max(multiply(used("pcs"), parameter("forensic.pcShare")), parameter("forensic.pcMinimum")),
      parameter("forensic.pcCap"),
    ),
  ),
  offlineStaff: derived(
    "persons",
    max(parameter("offline.minimum"), multiply(divide(used("staff"), constant(100)), parameter("offline.staff"))),
  ),
  /** A customer's own value replaces the triple. */
  mailShare: own("share", "mailShare", typed("mailShare"), "s2.mailShare"),
  callCentre: derived(
    "yen",
    max(
      parameter("s2.callCentreMinimum"),
      multiply(parameter("s2.callCentre"), sqrt(divide(persons, parameter("s2.callCentrePersons")))),
    ),
  ),
  brandAds: derived(
    "yen",
    min(multiply(used("revenue"), parameter("s2.brandAds")), multiply(persons, parameter("s2.adsPerPersonMax"))),
  ),
  breachPrevention: derived(
    "yen",
    max(
      parameter("s2.preventionMinimum"),
      min(
        multiply(used("revenue"), parameter("s2.prevention")),
        multiply(persons, parameter("s2.preventionPerPersonMax")),
      ),
    ),
  ),
  /** A customer's own days d stand for 0.5 d, d, 2 d; hours likewise. */
  closedDays: own("days", "closedDays", multiply(typed("closedDays"), parameter("own.spread")), "s3.closedDays"),
  attackHours: own("hours", "attackHours", multiply(typed("attackHours"), parameter("own.spread")), "s4.hours"),

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
