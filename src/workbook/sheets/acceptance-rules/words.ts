import { gateIds, gates, questions, type ChoiceListId, type Rule, type RuleValue } from "../../../engine";
import { fill, lookUp, spokenAmount, type Words } from "../../../locales";

/** What a rule that is picked from a list offers, by the id of each entry; none for what is typed. */
export function ruleChoices(rule: Rule, words: Words): readonly { readonly id: RuleValue; readonly label: string }[] {
  const { states } = words.preconditions;
  switch (rule.kind) {
    case "flag":
      return [
        { id: true, label: words.profile.yes },
        { id: false, label: words.profile.no },
      ];
    case "consequence":
      return [
        { id: "condition", label: states.condition },
        { id: "refer", label: states.refer },
      ];
    case "reply": {
      const texts: Readonly<Record<string, string>> = words.questions[rule.question].options;
      const options = questions.find(({ id }) => id === rule.question)?.options ?? [];
      return options.map(({ id }) => ({ id, label: lookUp(texts, id) }));
    }
    case "choice":
      return rule.choices.map((id) => ({ id, label: choiceLabel(rule.list, id, words) }));
    default:
      return [];
  }
}

function choiceLabel(list: ChoiceListId, id: string, words: Words): string {
  const { levels, findings, decides, failing } = words.sheets.acceptanceRules.authority;
  switch (list) {
    case "industry":
      return lookUp(words.profile.industries, id).choice;
    case "grade":
      return id;
    case "authorityLevel":
      return lookUp(levels, id);
    case "authorityDecides":
      return lookUp(decides, id);
    case "authorityFinding": {
      const gate = gateIds.find((each) => each === id);
      return gate ? fill(failing, { gate: gates[gate].code }) : lookUp(findings, id);
    }
  }
}

/** A rule's value as a person reads and types it; null is blank. */
export const cellOfRule = (rule: Rule, value: RuleValue, words: Words): string | number | null => {
  const choice = ruleChoices(rule, words).find(({ id }) => id === value);
  return choice ? choice.label : typeof value === "boolean" ? null : value;
};

/** What may be typed, what is shipped, and where that comes from. */
export function ruleNote(rule: Rule, words: Words): string {
  const { language, units, profile, sheets } = words;
  const text = sheets.acceptanceRules;
  const said = { language, units, yes: profile.yes, no: profile.no };
  if (rule.kind === "text") return text.blanks.text;
  if (rule.kind === "choice" && rule.blank) return text.blanks.choice;
  const range =
    rule.kind === "number"
      ? fill(text.range, {
          min: spokenAmount(rule.range[0], rule.unit, said),
          max: spokenAmount(rule.range[1], rule.unit, said),
        })
      : "";
  const shipped = cellOfRule(rule, rule.standard, words);
  const standard =
    typeof shipped === "number" && rule.kind === "number" ? spokenAmount(shipped, rule.unit, said) : shipped;
  return [
    range,
    rule.kind === "number" && rule.blank !== null ? text.blanks.number : "",
    fill(text.standard, { value: standard === null ? text.blank : String(standard) }),
    words.parameters.bases.assumption.short,
  ]
    .filter((each) => each !== "")
    .join(text.separator);
}
