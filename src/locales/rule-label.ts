import type { GateId, QuestionId, RuleId } from "../engine";
import { fill } from "./fill";
import { lookUp } from "./lookup";
import { questionName } from "./question-name";
import type { Words } from "./words";

/** A rule of acceptance in words that tell it from every other. */
export function ruleLabel(id: RuleId, words: Words): string {
  const { appetite, segment, gates, requirements, authority, ofGate } = words.sheets.acceptanceRules;
  const [owner = "", part = "", code = ""] = id.split(".");
  switch (owner) {
    case "appetite":
      return part === "industry"
        ? fill(appetite.industry, { industry: lookUp(words.profile.industries, code).name })
        : lookUp(appetite.labels, id);
    case "authority":
      return part === "decides"
        ? authority.rule
        : `${fill(authority.row, { row: part })} ${lookUp(authority.parts, code)}`;
    case "segment":
      return part === "use" ? segment.use : segment.revenueMost;
    default:
      return fill(ofGate, { gate: words.preconditions.gates[owner as GateId].name, rule: ruleOfGate() });
  }
  function ruleOfGate(): string {
    if (Object.hasOwn(gates.parts, part)) return lookUp(gates.parts, part);
    return Object.hasOwn(words.questions, part)
      ? fill(requirements.reply, { question: questionName(part as QuestionId, words) })
      : lookUp(requirements.labels, id);
  }
}
