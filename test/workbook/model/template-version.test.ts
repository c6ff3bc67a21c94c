import { knownTemplateVersions, lackedBy, templateVersion } from "../../../src/workbook/model/template-version";

const units = ["KK_list_amountUnit", "KK_list_amountUnit_factor", "KK_unit_revenue", "KK_unit_webSales"];

/** Some of what came with the questions of the second edition; a question has three names, a value of the profile one. */
const second = ["KK_form", "KK_S18", "KK_S18_remark", "KK_list_S18", "KK_N17", "KK_ot", "KK_incident_1_year"];

test("versions 2 to 4 are read, and the last is written", () => {
  expect([knownTemplateVersions, templateVersion]).toEqual([["2", "3", "4"], "4"]);
});

test.each([
  ["4", []],
  ["3", second],
  ["2", [...units, ...second]],
  // asked for as little as the oldest, so that the version is what is told
  ["1", [...units, ...second]],
  ["", [...units, ...second]],
])("version %j lacks %j", (version, names) => {
  const lacked = [...lackedBy(version)];
  expect(lacked).toEqual(expect.arrayContaining(names));
  expect(lacked.filter((name) => /^KK_(unit_|list_amountUnit)/.test(name))).toEqual(
    names.filter((name) => units.includes(name)),
  );
  expect(lacked).not.toContain("KK_S17");
  // 11 questions, and a form
  const questions = lacked.filter((name) => /^KK_([GNS]\d\d|form)/.test(name) || /^KK_list_[GNS]\d\d/.test(name));
  expect(questions).toHaveLength(version === "4" ? 0 : 34);
});
