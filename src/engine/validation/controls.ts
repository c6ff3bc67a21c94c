import { evaluateSheet, understand } from "../assess";
import type { ParameterSet } from "../parameters/set";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import { referenceCustomers, sheetOf, type CustomerId } from "./customers";
import { answeredWith } from "../sheet/replies";
import { passedIf, type Line, type Subject } from "./line";

/** Differences below this share of a figure are rounding. */
const rounding = 1e-12;

/** Whether a figure rises; one that is no number does, so that no check passes over it. */
export const rises = (from: number, to: number): boolean => !(to <= from + Math.abs(from) * rounding);

/** Every question of a customer raised option by option: no scenario's frequency, nor any point of its loss, may rise. */
export function controlLine(customer: CustomerId, parameters: ParameterSet): Line<"controls"> {
  const understood = understand(sheetOf(referenceCustomers[customer]), parameters);
  const { replies } = understood;
  const named: Subject[] = [];
  let steps = 0;
  replies.forEach((reply, index) => {
    const results = [...reply.question.options]
      .sort((a, b) => a.step - b.step)
      .map((option) => {
        const raised = replies.map((each, at) => (at === index ? answeredWith(reply, option) : each));
        return evaluateSheet({ ...understood, replies: raised }).scenarios;
      });
    results.slice(1).forEach((better, step) => {
      steps++;
      const worse = results[step] ?? [];
      better.forEach((scenario, at) => {
        const before = worse[at];
        if (!before || !anyRises(before, scenario)) return;
        named.push({ kind: "question", id: reply.question.id }, { kind: "scenario", id: scenario.id });
      });
    });
  });
  return {
    section: "controls",
    subjects: [{ kind: "customer", id: customer }],
    verdict: passedIf(named.length === 0),
    figures: { steps, against: named.length / 2 },
    named,
  };
}

function anyRises(before: ScenarioResult, after: ScenarioResult): boolean {
  if (rises(before.frequency, after.frequency)) return true;
  const [from, to] = [before.loss, after.loss];
  return !!from && !!to && (["low", "likely", "high", "mean"] as const).some((point) => rises(from[point], to[point]));
}
