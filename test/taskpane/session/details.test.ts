import { engineVersion } from "../../../src/engine";
import { detailsOf, versionsOf } from "../../../src/taskpane/session/details";
import { appVersion } from "../../../src/workbook/app-version";
import { readOf, sessionOver, type Read } from "./fakes";

const { host } = sessionOver({ kind: "none" }).session;

const fingerprint = "0123456789abcdef0123456789abcdef";
const read = {
  ...readOf({ inputs: fingerprint, parameters: "fedcba9876543210fedcba9876543210" }),
} as unknown as { info: Record<string, unknown> };
Object.assign(read.info, {
  reading: { sheet: { customer: "みほん商事" }, templateVersion: "9" },
  parameters: { name: "Insurer A", version: "2026-04" },
});

test("versions and the first 16 signs of each fingerprint, of the workbook that is open", () => {
  expect(versionsOf(host, read as unknown as Read)).toEqual([
    ["app", appVersion],
    ["engine", engineVersion],
    ["template", "9"],
    ["excel", "PC 16"],
    ["api", "1.17"],
    ["parameters", "Insurer A 2026-04"],
    ["inputs", "0123456789abcdef"],
    ["parameterPrint", "fedcba9876543210"],
  ]);
});

test("what is unknown without a workbook is empty", () => {
  const unknown = versionsOf({ ...host, platform: "", version: "" }, { kind: "none" }).filter(([, value]) => !value);
  expect(unknown.map(([row]) => row)).toEqual(["template", "excel", "parameters", "inputs", "parameterPrint"]);
});

test("the text to copy has the numbers of the last failure, and nothing of the customer", () => {
  const failure = {
    issues: [{ issue: { code: "invalidOperationInCellEditMode" } }, { issue: { code: "accessDenied" } }],
    retry: null,
  } as const;
  const text = detailsOf(host, read as unknown as Read, failure);
  expect(text.split("\n").slice(-2)).toEqual([
    "error: KK-4002 invalidOperationInCellEditMode",
    "error: KK-4001 accessDenied",
  ]);
  expect(text).not.toContain("みほん");
  expect(detailsOf(host, null, null)).not.toContain("error");
});
