import { questions } from "../../src/engine/catalogue";

/** Number of safeguards in CIS Controls v8, by control. */
const cis = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];
/** Subcategories of NIST CSF 2.0, by category. */
const csf: Record<string, readonly number[]> = {
  "GV.OC": [1, 2, 3, 4, 5],
  "GV.RM": [1, 2, 3, 4, 5, 6, 7],
  "GV.RR": [1, 2, 3, 4],
  "GV.PO": [1, 2],
  "GV.OV": [1, 2, 3],
  "GV.SC": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "ID.AM": [1, 2, 3, 4, 5, 7, 8],
  "ID.RA": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  "ID.IM": [1, 2, 3, 4],
  "PR.AA": [1, 2, 3, 4, 5, 6],
  "PR.AT": [1, 2],
  "PR.DS": [1, 2, 10, 11],
  "PR.PS": [1, 2, 3, 4, 5, 6],
  "PR.IR": [1, 2, 3, 4],
  "DE.CM": [1, 2, 3, 6, 9],
  "DE.AE": [2, 3, 4, 6, 7, 8],
  "RS.MA": [1, 2, 3, 4, 5],
  "RS.CO": [2, 3],
  "RS.AN": [3, 6, 7, 8],
  "RS.MI": [1, 2],
  "RC.RP": [1, 2, 3, 4, 5, 6],
  "RC.CO": [3, 4],
};
/** Controls of ISO/IEC 27001:2022 Annex A, by clause. */
const iso: Record<string, number> = { "5": 37, "6": 8, "7": 14, "8": 34 };

test("the tables have the published sizes: 153 safeguards, 106 subcategories, 93 controls", () => {
  expect(cis.reduce((sum, count) => sum + count)).toBe(153);
  expect(Object.values(csf).flat()).toHaveLength(106);
  expect(Object.values(iso).reduce((sum, count) => sum + count)).toBe(93);
});

test.each(questions)("$id refers to ids that exist, each once", ({ references }) => {
  for (const list of Object.values(references)) expect(new Set(list).size).toBe(list.length);
  for (const id of references.cis) {
    expect(id).toMatch(/^[1-9]\d?\.[1-9]\d?$/);
    const [control, safeguard] = id.split(".").map(Number);
    expect(safeguard).toBeLessThanOrEqual(cis[control! - 1] ?? 0);
  }
  for (const id of references.csf) {
    expect(id).toMatch(/^[A-Z]{2}\.[A-Z]{2}-\d{2}$/);
    const [category, number] = id.split("-");
    expect(csf[category!]).toContain(Number(number));
  }
  for (const id of references.iso) {
    expect(id).toMatch(/^A\.[5-8]\.[1-9]\d?$/);
    const [, clause, control] = id.split(".");
    expect(Number(control)).toBeLessThanOrEqual(iso[clause!] ?? 0);
  }
  for (const item of references.ipa) expect(Number.isInteger(item) && item >= 1 && item <= 25).toBe(true);
});

test("every question refers to a subcategory of NIST CSF and a control of ISO/IEC 27001", () => {
  for (const { references } of questions) {
    expect(references.csf.length).toBeGreaterThan(0);
    expect(references.iso.length).toBeGreaterThan(0);
  }
});
