import { type Area, formatArea, parseArea } from "./address";
import { withPrefixes, withoutPrefixes } from "./future-functions";
import { escapeXml } from "./package";
import type { Validation, ValidationType } from "./validations";
import { type XmlElement, childOf, descendants, fragments, parseXml } from "./xml";

/**
 * Replaces the xlsx library's reader, which turns a formula such as `KK_max` into NaN if a number is expected and drops
 * the drop-down setting and validations in the x14 extension, in which Excel keeps lists on other sheets.
 */
export function readValidations(sheetXml: string): Validation[] {
  const blocks = fragments(sheetXml, "dataValidations");
  return blocks.flatMap((block) => descendants(parseXml(declared(block)), "dataValidation").map(readOne));
}

/** Declares the prefixes of a fragment, which does not declare them itself. */
function declared(block: string): string {
  const prefixes = new Set([...block.matchAll(/[<\s]([\w.-]+):[\w.-]+[\s=>/]/g)].map((match) => match[1] ?? ""));
  const declarations = [...prefixes]
    .filter((prefix) => prefix !== "xmlns" && !block.includes(`xmlns:${prefix}=`))
    .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`);
  return `<root ${declarations.join(" ")}>${block}</root>`;
}

const areasOf = (sqref: string): Area[] =>
  sqref.split(/\s+/).flatMap((part) => {
    const area = parseArea(part);
    return area ? [area] : [];
  });

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** In the x14 extension, formula and address are one level deeper. */
function formulaOf(element: XmlElement, name: string): string | null {
  const formula = childOf(element, name);
  return formula ? withoutPrefixes(childOf(formula, "f")?.text ?? formula.text) : null;
}

function readOne(element: XmlElement): Validation {
  const at = element.attributes;
  const style = at["errorStyle"];
  return {
    areas: areasOf(at["sqref"] ?? childOf(element, "sqref")?.text ?? ""),
    type: (at["type"] as ValidationType | undefined) ?? "none",
    operator: at["operator"] ?? "between",
    formula1: formulaOf(element, "formula1"),
    formula2: formulaOf(element, "formula2"),
    allowBlank: isTrue(at["allowBlank"]),
    inCellDropDown: !isTrue(at["showDropDown"]),
    showError: isTrue(at["showErrorMessage"]),
    errorStyle: style === "warning" || style === "information" ? style : "stop",
    errorTitle: at["errorTitle"] ?? "",
    error: at["error"] ?? "",
    showPrompt: isTrue(at["showInputMessage"]),
    promptTitle: at["promptTitle"] ?? "",
    prompt: at["prompt"] ?? "",
  };
}

function writeOne(rule: Validation): string {
  const attributes: [string, string, boolean][] = [
    ["type", rule.type, rule.type !== "none"],
    ["errorStyle", rule.errorStyle, rule.errorStyle !== "stop"],
    ["operator", rule.operator, rule.operator !== "between" && rule.type !== "list" && rule.type !== "custom"],
    ["allowBlank", "1", rule.allowBlank],
    ["showDropDown", "1", !rule.inCellDropDown],
    ["showInputMessage", "1", rule.showPrompt],
    ["showErrorMessage", "1", rule.showError],
    ["errorTitle", rule.errorTitle, rule.errorTitle !== ""],
    ["error", rule.error, rule.error !== ""],
    ["promptTitle", rule.promptTitle, rule.promptTitle !== ""],
    ["prompt", rule.prompt, rule.prompt !== ""],
    ["sqref", rule.areas.map((area) => formatArea(area)).join(" "), true],
  ];
  const text = attributes
    .filter(([, , present]) => present)
    .map(([name, value]) => `${name}="${escapeXml(value).replaceAll("\n", "&#10;")}"`)
    .join(" ");
  const formula = (tag: string, value: string | null) =>
    value === null ? "" : `<${tag}>${escapeXml(withPrefixes(value))}</${tag}>`;
  return `<dataValidation ${text}>${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
}

export function validationsXml(rules: readonly Validation[]): string {
  const kept = rules.filter((rule) => rule.areas.length > 0);
  return kept.length === 0
    ? ""
    : `<dataValidations count="${kept.length}">${kept.map(writeOne).join("")}</dataValidations>`;
}
