import { readJson, type JsonIssue, type KindOf } from "../json/read-json";
import type { InsurerSet } from "./insurer-set";
import type { InsurerFault, InsurerList } from "./issue";
import { logoSize } from "./logo";
import { insurerShape, mostCharacters, mostEntries } from "./schema";

export interface InsurerRead {
  /** Null where an issue prevents its use: a set is used whole, or not at all. */
  readonly set: InsurerSet | null;
  readonly issues: readonly (JsonIssue | InsurerFault)[];
}

const dates: readonly PropertyKey[] = ["approvedOn", "expiresOn", "date"];

const kindOf: KindOf = (path) => {
  const [part, key] = [path[0], path.at(-1)];
  if (key !== undefined && dates.includes(key)) return "date";
  if (typeof key === "number") {
    if (path.includes("measures")) return "measureId";
    if (path.includes("questions")) return "questionId";
    return path.includes("plans") ? "text" : "object";
  }
  if (typeof key === "string" && key in mostEntries) return "list";
  return path.length === 1 && part !== "logo" ? "object" : "text";
};

/** Its lists are counted by their own issue. */
const shape = insurerShape({
  services: Infinity,
  notices: Infinity,
  measures: Infinity,
  plans: Infinity,
  questions: Infinity,
});

/** Reads an insurer's set in JSON, trusting nothing, and checks it whole. */
export function readInsurer(text: string): InsurerRead {
  if (text.length > mostCharacters) {
    return { set: null, issues: [{ code: "insurerTooLarge", limit: mostCharacters, received: text.length }] };
  }
  const read = readJson(text, shape, kindOf);
  if (!read.ok) return { set: null, issues: read.issues };
  const { value } = read;
  const issues = [...faultsIn(value, []), ...logoFaults(value.logo)];
  return { set: issues.length > 0 ? null : value, issues };
}

function logoFaults(logo: string): readonly InsurerFault[] {
  if (logo === "") return [];
  const size = logoSize(logo);
  return typeof size === "string" ? [{ code: "insurerLogo", fault: size }] : [];
}

/** Control characters, marks that nobody sees or that turn the direction of writing, halves of characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Every text and every list, however deep. */
function faultsIn(value: unknown, path: readonly string[]): InsurerFault[] {
  if (typeof value === "string")
    return unseen.test(value) ? [{ code: "insurerText", path: path.join("."), received: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => faultsIn(each, [...path, key]));
  if (!Array.isArray(value)) return inner;
  const list = path.at(-1) as InsurerList;
  const limit = mostEntries[list];
  const many: InsurerFault[] =
    value.length > limit ? [{ code: "insurerTooMany", list, path: path.join("."), limit, received: value.length }] : [];
  return [...many, ...inner];
}
