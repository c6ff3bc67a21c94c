import fc from "fast-check";
import { questions, type CatalogueQuestion, type QuestionId } from "../../src/engine/catalogue";
import { industryCodes } from "../../src/engine/profile/industries";
import { variables, type NumericVariable, type VariableId } from "../../src/engine/profile/variables";
import {
  notApplicableReply,
  unknownReply,
  type HearingSheet,
  type ProfileInput,
} from "../../src/engine/sheet/hearing-sheet";
import { seededRandom } from "./random";

/** Numbers in [0, 1). */
export type RandomSource = () => number;

const oneOf = <Value>(random: RandomSource, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("Nothing to choose from");
  return value;
};

/** How a whole sheet tends to be filled in, so that extremes occur and not only their average. */
interface Temper {
  /** Chance that a profile value is left out. */
  readonly blankProfile: number;
  /** Chance that a question is left blank, and that it is answered "unknown". */
  readonly blank: number;
  readonly unknown: number;
  /** Chance of "not applicable" where a question allows it. */
  readonly notApplicable: number;
  /** 0 picks the best options, 1 the worst, in between anything around it; null anything at all. */
  readonly weakness: number | null;
  /** Chance that a number is at the very end of its range. */
  readonly extreme: number;
}

const tempers: readonly Temper[] = [
  { blankProfile: 0.15, blank: 0.05, unknown: 0.05, notApplicable: 0.2, weakness: null, extreme: 0.05 },
  { blankProfile: 0.05, blank: 0, unknown: 0.02, notApplicable: 0.1, weakness: 0.1, extreme: 0 },
  { blankProfile: 0.1, blank: 0.02, unknown: 0.1, notApplicable: 0.1, weakness: 0.9, extreme: 0 },
  { blankProfile: 0.5, blank: 0.5, unknown: 0.2, notApplicable: 0.3, weakness: 0.5, extreme: 0 },
  { blankProfile: 0.1, blank: 0, unknown: 0, notApplicable: 1, weakness: null, extreme: 0.1 },
  { blankProfile: 0, blank: 0, unknown: 0, notApplicable: 0, weakness: 0, extreme: 1 },
  { blankProfile: 0, blank: 0, unknown: 0, notApplicable: 0, weakness: 1, extreme: 1 },
  { blankProfile: 1, blank: 1, unknown: 0, notApplicable: 0, weakness: null, extreme: 0 },
];

/** A number of the variable's range: its ends, or log-uniform between them, whole where it must be. */
function numberFor({ min, max, whole }: NumericVariable, temper: Temper, random: RandomSource): number {
  if (random() < temper.extreme) return random() < 0.5 ? min : max;
  if (random() < 0.1) return min;
  const lowest = Math.max(min, whole ? 1 : max / 1e6);
  const value = lowest * (max / lowest) ** (random() * 0.7);
  return whole ? Math.round(value) : Number(value.toPrecision(6));
}

/** The same number as somebody may write it; null where it would not come out exactly. */
function written(value: number, variable: NumericVariable, random: RandomSource): string | null {
  const fullWidth = (text: string) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (variable.unit === "share") return value === 0 || value === 1 ? `${String(value * 100)}%` : null;
  if (!Number.isInteger(value) || value >= 1e15) return null;
  const oku = Math.floor(value / 1e8);
  const man = Math.floor((value % 1e8) / 1e4);
  const rest = value % 1e4;
  const inUnits = [
    oku ? `${String(oku)}億` : "",
    man ? `${man.toLocaleString("en-US")}万` : "",
    rest ? String(rest) : "",
  ];
  return oneOf(random, [
    String(value),
    value.toLocaleString("en-US"),
    fullWidth(String(value)),
    `約${value.toLocaleString("en-US")}`,
    inUnits.join("") || "0",
  ]);
}

/** Things people put in a number cell that no number can be read from, and numbers that cannot stand. */
const unusable = ["多数", "不明", "-", "100~200", "1,23", "a lot", -1, 1e300, 0.123456789];

function numericInput(variable: NumericVariable, temper: Temper, random: RandomSource): ProfileInput {
  if (random() < 0.04) return oneOf(random, unusable);
  const value = numberFor(variable, temper, random);
  return (random() < 0.15 ? written(value, variable, random) : null) ?? value;
}

/** What people write where a name is asked for. */
const mentions = ["AWS", "さくらインターネット", "なし", "－", "不明"];

function randomProfile(temper: Temper, random: RandomSource): Partial<Record<VariableId, ProfileInput>> {
  const profile: Partial<Record<VariableId, ProfileInput>> = {};
  for (const variable of variables) {
    if (random() < temper.blankProfile) continue;
    if (variable.kind === "number") profile[variable.id] = numericInput(variable, temper, random);
    else if (variable.kind === "flag") profile[variable.id] = random() < 0.4;
    else if (variable.kind === "industry") profile[variable.id] = oneOf(random, industryCodes);
    else if (variable.kind === "choice") profile[variable.id] = oneOf(random, variable.choices).id;
    else if (variable.kind === "mention") profile[variable.id] = oneOf(random, mentions);
    else if (variable.form === "text") profile[variable.id] = oneOf(random, ["あり", "none", "株式会社みほん"]);
  }
  return profile;
}

function randomReply(question: CatalogueQuestion, temper: Temper, random: RandomSource): string | undefined {
  if (random() < temper.blank) return undefined;
  if (random() < temper.unknown) return unknownReply;
  if (question.notApplicable.length > 0 && random() < temper.notApplicable) {
    return notApplicableReply(oneOf(random, question.notApplicable));
  }
  const { options } = question;
  if (temper.weakness === null) return oneOf(random, options).id;
  const aim = temper.weakness + (random() - 0.5) * Math.min(temper.weakness, 1 - temper.weakness) * 2;
  return options[Math.round(aim * (options.length - 1))]?.id;
}

/**
 * A hearing sheet as customers fill them in: blanks, unknowns, not-applicables with reasons, numbers as text, extreme
 * sizes, now and then something unusable. The same numbers from `random` give the same sheet.
 */
export function randomSheet(random: RandomSource): HearingSheet {
  const temper = oneOf(random, tempers);
  const profile = randomProfile(temper, random);
  const answers: Partial<Record<QuestionId, string>> = {};
  const remarks: Partial<Record<QuestionId, string>> = {};
  for (const question of questions) {
    const reply = randomReply(question, temper, random);
    if (reply === undefined) continue;
    answers[question.id] = reply;
    if (reply === notApplicableReply("stated")) remarks[question.id] = "当社では使っていない";
  }
  for (const { id } of questions)
    if (answers[id]?.startsWith("na:") && remarks[id] === undefined && random() < 0.5) remarks[id] = "電話で確認";
  return { customer: "株式会社みほん", date: "2024-04-01", profile, answers, remarks };
}

/** Hearing sheets for properties, short forms among them; a failure prints the whole sheet. */
export const sheets: fc.Arbitrary<HearingSheet> = fc.noShrink(
  fc.nat({ max: 0xffffffff }).map((seed) => ({
    ...randomSheet(seededRandom(seed)),
    form: seed % 5 === 0 ? ("short" as const) : ("full" as const),
  })),
);
