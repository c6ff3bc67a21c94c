import type { ConditionalFormattingRule } from "./native";
import type { Sheet } from "./sheet";

/** Rules with `stopIfTrue`, which the xlsx library drops; a file identifies rules by priority. */
const stopping = new WeakSet<ConditionalFormattingRule>();

export const stopsIfTrue = (rule: ConditionalFormattingRule): boolean => stopping.has(rule);

export function setStopIfTrue(rule: ConditionalFormattingRule, stops: boolean): void {
  if (stops) stopping.add(rule);
  else stopping.delete(rule);
}

const rulesOf = (sheet: Sheet): ConditionalFormattingRule[] =>
  sheet.native.conditionalFormattings.flatMap(({ rules }) => rules);

const priorityOf = (tag: string): number => Number(/\spriority="(\d+)"/.exec(tag)?.[1]);

export function readStopIfTrue(sheetXml: string, sheet: Sheet): void {
  for (const [tag] of sheetXml.matchAll(/<(?:\w+:)?cfRule\s[^>]*>/g)) {
    if (!/\sstopIfTrue="(1|true)"/.test(tag)) continue;
    const rule = rulesOf(sheet).find((each) => each.priority === priorityOf(tag));
    if (rule) setStopIfTrue(rule, true);
  }
}

export function writeStopIfTrue(sheetXml: string, sheet: Sheet): string {
  const priorities = new Set(rulesOf(sheet).flatMap((rule) => (stopsIfTrue(rule) ? [rule.priority] : [])));
  if (priorities.size === 0) return sheetXml;
  return sheetXml.replace(/<cfRule\s[^>]*>/g, (tag) =>
    priorities.has(priorityOf(tag)) ? tag.replace("<cfRule", '<cfRule stopIfTrue="1"') : tag,
  );
}
