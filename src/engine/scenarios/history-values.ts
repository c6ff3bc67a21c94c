import {
  add,
  all,
  any,
  atLeast,
  constant,
  divide,
  equal,
  given,
  holds,
  min,
  multiply,
  not,
  parameter,
  subtract,
  sheetYear,
  used,
  when,
  type Expression,
  type Test,
} from "../model/expression";
import { number, type NamedNumber } from "../model/named-value";
import { value, type SheetExpression, type SheetLeaf } from "../model/sheet-leaf";
import { incidentNumbers, tellingIds, type IncidentNumber } from "../profile/incidents";
import { scenarios } from ".";

/** What a firm's past incidents say of its frequencies. Source: the loss model's second edition, A11. */
export interface HistoryValues {
  /** 1 where the sheet states incidents, or that there were none. */
  readonly stated: NamedNumber;
  /** Incidents that count; one whose fix is confirmed counts for less. */
  readonly incidents: NamedNumber;
  /**
   * Incidents to be expected of a firm of its size and industry in the years asked about, with average controls. Whether one
   * can happen to it today does not count: a first site or a first person held would lower all other frequencies.
   */
  readonly expected: NamedNumber;
  /** What frequencies are multiplied by: 1 where nothing is stated. */
  readonly factor: NamedNumber;
}

const [nothing, one] = [constant(0), constant(1)];
const years = parameter("history.years");

/** Within the years asked about, as far as is known. */
export const isRecent = (row: IncidentNumber): Test => {
  const year = used(`incident.${row}.year`);
  return any(equal(year, nothing), atLeast(year, subtract(sheetYear, years)));
};

/** With outside experts, or a loss that is no trifle. */
export const isSerious = (row: IncidentNumber): Test =>
  any(holds(`incident.${row}.experts`), atLeast(used(`incident.${row}.loss`), parameter("history.minimumLoss")));

/** Of a kind that a firm's own history bears on, or of none that is stated. */
export const isOwn = (row: IncidentNumber): Test => not(equal(used(`incident.${row}.scenario`), nothing));

export const isFixed = (row: IncidentNumber): Test => holds(`incident.${row}.fixConfirmed`);

/** What an incident counts for, 0 … 1. */
export function incidentWeight(row: IncidentNumber): Expression {
  const weight = when(isFixed(row), parameter("history.fixed"), one);
  return when(all(isSerious(row), isRecent(row)), multiply(used(`incident.${row}.scenario`), weight), nothing);
}

/** Of scenarios that a bad year of the firm's own makes more frequent. */
const yearly = scenarios.filter(({ frequency }) => frequency.yearly);
const expectedInYear = yearly.map(({ code }): SheetExpression =>
  multiply(value(`${code}.base`), value(`${code}.industry`)),
);

/** How far the model is believed before the firm's own history: its weight in incidents. */
const prior = divide(one, parameter("history.variance"));
const posterior = divide<SheetLeaf>(add(prior, value("history.incidents")), add(prior, value("history.expected")));

export const historyValues: HistoryValues = {
  stated: number(
    "flag",
    when(any(holds("incidentsNone"), ...incidentNumbers.flatMap(tellingIds).map(given)), one, nothing),
  ),
  incidents: number("none", add(...incidentNumbers.map(incidentWeight))),
  expected: number("none", multiply<SheetLeaf>(years, add(...expectedInYear))),
  factor: number(
    "factor",
    when<SheetLeaf>(equal(value("history.stated"), nothing), one, min(parameter("history.cap"), posterior)),
  ),
};
