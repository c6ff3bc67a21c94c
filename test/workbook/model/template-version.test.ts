import { secondEditionNames } from "../../../src/workbook/model/second-edition";
import { knownTemplateVersions, lackedBy, templateVersion } from "../../../src/workbook/model/template-version";

const units = ["KK_list_amountUnit", "KK_list_amountUnit_factor", "KK_unit_revenue", "KK_unit_webSales"];

test("versions 2 to 4 are read, and the last is written", () => {
  expect([knownTemplateVersions, templateVersion]).toEqual([["2", "3", "4"], "4"]);
});

test.each([
  ["4", []],
  ["3", secondEditionNames],
  ["2", [...units, ...secondEditionNames]],
  // asked for as little as the oldest, so that the version is what is told
  ["1", [...units, ...secondEditionNames]],
  ["", [...units, ...secondEditionNames]],
])("version %j lacks what came after it", (version, names) => {
  expect([...lackedBy(version)]).toEqual(names);
});

test.each(["KK_form", "KK_b_annex", "KK_list_incidentKind", "KK_ot", "KK_itShare", "KK_provider_6_business"])(
  "%s came with version 4",
  (name) => {
    expect(secondEditionNames).toContain(name);
  },
);
test.each(["KK_revenue", "KK_itServices", "KK_G01", "KK_list_industry"])("%s did not", (name) => {
  expect(secondEditionNames).not.toContain(name);
});
