import { knownTemplateVersions, lackedBy, templateVersion } from "../../../src/workbook/model/template-version";

const units = ["KK_list_amountUnit", "KK_list_amountUnit_factor", "KK_unit_revenue", "KK_unit_webSales"];

test("versions 2 and 3 are read, and the last is written", () => {
  expect([knownTemplateVersions, templateVersion]).toEqual([["2", "3"], "3"]);
});

test.each([
  ["3", []],
  ["2", units],
  // asked for as little as the oldest, so that the version is what is told
  ["1", units],
  ["", units],
])("version %j lacks %j", (version, names) => {
  expect([...lackedBy(version)]).toEqual(names);
});
