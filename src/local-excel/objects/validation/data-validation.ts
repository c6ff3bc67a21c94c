import { ExcelError, invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { type Area, contains, formatReference, intersection, sameArea } from "../../xlsx/address";
import { without } from "../../xlsx/area-sets";
import type { Validation } from "../../xlsx/validations";
import { flag, isAbsent, oneOf, record, text } from "../arguments";
import { guardSheet } from "../protection-guard";
import { RangeTarget } from "../range/target";
import { meetsRule } from "./check";
import { NO_RULE, ruleFromOffice, ruleToOffice, typeName } from "./rules";

const rulesOf = (range: RangeTarget, host: Host): Validation[] => {
  const rules = host.workbook.validations.get(range.sheet);
  if (!rules) throw new ExcelError("InvalidReference");
  return rules;
};

/** The rule of all cells of the range, `null` if they have none; `undefined` if they differ. */
function commonRule(range: RangeTarget, host: Host): Validation | null | undefined {
  const touching = rulesOf(range, host).filter((rule) => rule.areas.some((area) => intersection(area, range.area)));
  const [only, ...more] = touching;
  if (!only) return null;
  if (more.length > 0) return undefined;
  return covers(only.areas, range.area) ? only : undefined;
}

function covers(areas: readonly Area[], wanted: Area): boolean {
  return areas.reduce<Area[]>((rest, area) => rest.flatMap((each) => without(each, area)), [wanted]).length === 0;
}

const isCovered = (range: RangeTarget, host: Host): boolean =>
  covers(
    rulesOf(range, host).flatMap((rule) => rule.areas),
    range.area,
  );

/** Replaces the rule of these cells only; other cells keep their rule. */
function setRule(range: RangeTarget, host: Host, rule: Omit<Validation, "areas"> | null): void {
  guardSheet(range.sheet);
  const kept = rulesOf(range, host).map((each) => ({
    ...each,
    areas: each.areas.flatMap((area) => without(area, range.area)),
  }));
  const remaining: Validation[] = kept.filter((each) => each.areas.length > 0);
  if (rule) remaining.push({ ...rule, areas: [range.area] });
  host.workbook.validations.set(range.sheet, remaining);
}

function change(range: RangeTarget, host: Host, patch: Partial<Validation>): void {
  const { areas: _, ...current } = { areas: [], ...NO_RULE, ...commonRule(range, host) };
  setRule(range, host, { ...current, ...patch });
}

/** A list whose source is a range stores the range's address. */
function sourceText(source: unknown, host: Host): string {
  const target = (host.resolve(source) as { target?: unknown } | null)?.target;
  if (target instanceof RangeTarget) return `=${formatReference(target.sheet.name, target.area)}`;
  return text(source);
}

const isSame = (range: RangeTarget, area: Area): boolean => sameArea(range.area, area) || contains(range.area, area);

function isValid(range: RangeTarget, host: Host): boolean | null {
  host.workbook.calculation.settle();
  const found = new Set<boolean>();
  for (const rule of rulesOf(range, host)) {
    for (const area of rule.areas) {
      const part = isSame(range, area) ? area : intersection(area, range.area);
      if (!part) continue;
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          found.add(meetsRule(rule, { sheet: range.sheet, row, column }, host.workbook));
        }
      }
    }
  }
  if (found.size === 0) return true;
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export const DATA_VALIDATION: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "DataValidation",
  since: "1.8",
  get: {
    rule: (range, host) => {
      const rule = commonRule(range, host);
      return rule ? ruleToOffice(rule) : rule === null ? {} : null;
    },
    type: (range, host) => {
      const rule = commonRule(range, host);
      if (rule === undefined) return isCovered(range, host) ? "Inconsistent" : "MixedCriteria";
      return rule === null ? "None" : typeName(rule.type);
    },
    valid: isValid,
    ignoreBlanks: (range, host) => {
      const rule = commonRule(range, host);
      return rule === undefined ? null : (rule ?? NO_RULE).allowBlank;
    },
    errorAlert: (range, host) => {
      const rule = commonRule(range, host);
      if (rule === undefined) return null;
      const { errorTitle: title, error: message, showError: showAlert, errorStyle } = rule ?? NO_RULE;
      return { title, message, showAlert, style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1) };
    },
    prompt: (range, host) => {
      const rule = commonRule(range, host);
      if (rule === undefined) return null;
      const { promptTitle: title, prompt: message, showPrompt } = rule ?? NO_RULE;
      return { title, message, showPrompt };
    },
  },
  set: {
    rule: (range, value, host) => {
      const rule = ruleFromOffice(record(value), (source) => sourceText(source, host));
      change(range, host, rule);
    },
    ignoreBlanks: (range, value, host) => change(range, host, { allowBlank: flag(value) }),
    errorAlert: (range, value, host) => {
      const given = record(value);
      const style = oneOf(given["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const);
      change(range, host, {
        errorTitle: limited(given["title"], 32),
        error: limited(given["message"], 255),
        showError: isAbsent(given["showAlert"]) ? true : flag(given["showAlert"]),
        errorStyle: style.toLowerCase() as Validation["errorStyle"],
      });
    },
    prompt: (range, value, host) => {
      const given = record(value);
      change(range, host, {
        promptTitle: limited(given["title"], 32),
        prompt: limited(given["message"], 255),
        showPrompt: isAbsent(given["showPrompt"]) ? true : flag(given["showPrompt"]),
      });
    },
  },
  methods: { clear: (range, _, host) => setRule(range, host, null) },
});

/** Excel limits the length of messages. */
function limited(value: unknown, longest: number): string {
  const given = isAbsent(value) ? "" : text(value);
  if (given.length > longest) throw invalidArgument();
  return given;
}
