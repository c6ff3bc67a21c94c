import type { SimulationModel } from "../simulation/model";
import { eventMoments, yearMoments, type YearMoments } from "../simulation/moments";
import type { CustomerId } from "./customers";
import { mostErrors, passedIf, type Line, type MeasureId, type Subject } from "./line";
import { errorsAway } from "./measure";
import { sampleOf, type Sample, type SampleMoments } from "./sample";

type ClosedFormLine = Line<"closedForms">;

/** Events a year all frequencies are scaled to: rare ones would show an error in the amounts too late. */
const eventsAYear = 0.3;

/** Variances below this share of the squared mean are rounding. */
const rounding = 1e-12;

/** With fewer events a sample's own error of a variance says little. */
const fewestEvents = 1_000;

/** The same with frequencies that sum to `events` a year. */
export function scaledTo(model: SimulationModel, events: number): SimulationModel {
  const whole = model.scenarios.reduce((sum, { frequency }) => sum + frequency, 0);
  const scenarios = model.scenarios.map((one) => ({ ...one, frequency: (one.frequency * events) / whole }));
  return { ...model, scenarios };
}

/** Up to these a sample's own error of a variance can be trusted: above, a few events in a million carry it. */
const most = { shock: 0.5, knowledge: 0.25 } as const;

/** The same with residual shocks and what is not known of the model no wider than can be tested. */
export function tempered(model: SimulationModel): SimulationModel {
  const { knowledge, scenarios } = model;
  return {
    ...model,
    knowledge: {
      frequency: Math.min(most.knowledge, knowledge.frequency),
      severity: Math.min(most.knowledge, knowledge.severity),
    },
    scenarios: scenarios.map((one) => ({
      ...one,
      sigmas: { cost: Math.min(most.shock, one.sigmas.cost), liability: Math.min(most.shock, one.sigmas.liability) },
    })),
  };
}

/**
 * Mean, standard deviation and items' means of a customer's year, as simulated, against the closed forms; the standard
 * deviation with all that spreads it as it is beside them, as information.
 */
export function closedFormLines(
  customer: CustomerId,
  shipped: SimulationModel,
  options: { readonly years: number; readonly seed: number },
): readonly ClosedFormLine[] {
  const whole = scaledTo(shipped, eventsAYear);
  const model = tempered(whole);
  const year = yearMoments(model);
  const means = year.scenarios.map(({ mean }) => mean);
  return [
    ...againstSample(customer, model, year, sampleOf(model, options, means)),
    shippedSpread(customer, yearMoments(whole), sampleOf(whole, options, means)),
  ];
}

function shippedSpread(customer: CustomerId, { variance }: YearMoments, { whole }: Sample): ClosedFormLine {
  const { value, error } = whole.variance;
  return {
    section: "closedForms",
    subjects: [
      { kind: "customer", id: customer },
      { kind: "scenario", id: "all" },
      { kind: "measure", id: "shippedSd" },
    ],
    verdict: "information",
    figures: {
      closedForm: Math.sqrt(variance),
      simulated: Math.sqrt(value),
      distance: errorsAway(value, variance, error),
    },
    named: [],
  };
}

/** A sample against what it should be. */
export function againstSample(
  customer: CustomerId,
  model: SimulationModel,
  year: YearMoments,
  sample: Sample,
): readonly ClosedFormLine[] {
  const line = (
    scenario: Subject,
    id: MeasureId,
    figures: Omit<ClosedFormLine["figures"], "distance">,
    distance: number,
  ): ClosedFormLine => ({
    section: "closedForms",
    subjects: [{ kind: "customer", id: customer }, scenario, { kind: "measure", id }],
    verdict: passedIf(Math.abs(distance) <= mostErrors),
    figures: { ...figures, distance },
    named: [],
  });
  const both = (
    scenario: Subject,
    expected: { readonly mean: number; readonly variance: number },
    { mean, variance }: SampleMoments,
  ): readonly ClosedFormLine[] => [
    line(
      scenario,
      "mean",
      { closedForm: expected.mean, simulated: mean.value },
      errorsAway(mean.value, expected.mean, mean.error),
    ),
    line(
      scenario,
      "sd",
      { closedForm: Math.sqrt(expected.variance), simulated: Math.sqrt(variance.value) },
      errorsAway(variance.value, expected.variance, variance.error),
    ),
  ];
  const all: Subject = { kind: "scenario", id: "all" };
  return [
    ...both(all, year, sample.whole),
    ...model.scenarios.flatMap(({ id, frequency }, index) => {
      const [expected, found] = [year.scenarios[index], sample.scenarios[index]];
      return frequency === 0 || !expected || !found ? [] : both({ kind: "scenario", id }, expected, found);
    }),
    line(all, "itemMeans", { closedForm: null, simulated: null }, farthestItem(year, sample)),
    line(all, "itemSds", { closedForm: null, simulated: null }, farthestSpread(model, sample)),
  ];
}

/** The one farther from 0; what is no number is farthest, and stays. */
const farther = (left: number, right: number): number =>
  Number.isNaN(left) || Math.abs(left) >= Math.abs(right) ? left : right;

/** Of the means of all cost items, the one farthest from its closed form, in standard errors. */
function farthestItem(year: YearMoments, { years, items }: Sample): number {
  let farthest = 0;
  year.scenarios.forEach(({ items: { means, covariances } }, scenario) => {
    means.forEach((mean, item) => {
      const error = Math.sqrt((covariances[item]?.[item] ?? 0) / years);
      const away = errorsAway(items[scenario]?.[item] ?? 0, mean, error);
      farthest = farther(farthest, away);
    });
  });
  return farthest;
}

/** Of the variances of all cost items given an event, the one farthest from its closed form. */
function farthestSpread(model: SimulationModel, { years, ofEvents }: Sample): number {
  let farthest = 0;
  model.scenarios.forEach((scenario, at) => {
    if (scenario.frequency * years < fewestEvents) return;
    const { means, products } = eventMoments(scenario, model.gamma, model.knowledge.severity);
    scenario.items.forEach((_, item) => {
      const found = ofEvents[at]?.[item]?.variance ?? { value: NaN, error: NaN };
      const mean = means[item] ?? 0;
      const expected = (products[item]?.[item] ?? 0) - mean * mean;
      // what is certain has no spread but rounding
      if (expected <= mean * mean * rounding) return;
      farthest = farther(farthest, errorsAway(found.value, expected, found.error));
    });
  });
  return farthest;
}
