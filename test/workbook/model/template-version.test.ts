import { knownTemplateVersions, lackedBy, templateVersion } from "../../../src/workbook/model/template-version";

const units = ["list_amountUnit", "list_amountUnit_factor", "unit_revenue", "unit_webSales"];

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);
const questions = ["G17", "G18", "G19", "N15", "N16", "N17", "S18", "S19", "S20", "S21", "S22"];
const facts = [
  "itShare",
  "remoteAccess",
  "wireless",
  "portableDevices",
  "offsiteWork",
  "contractors",
  "development",
  "ot",
];
const incident = ["scenario", "year", "loss", "experts", "persons", "daysStopped", "insured", "fix", "fixConfirmed"];
const plan = ["from", "to", "liability", "response", "interruption", "sublimits", "deductible", "payRatio"];
const options = ["waitingHours", "optionItServices", "optionDependency", "optionInterruption"];
/** What the second edition of the loss model asks beyond the first. */
const edition = [
  "form",
  "b_annex",
  ...["providerKind", "provider", "incidentKind"].map((list) => `list_${list}`),
  ...questions.flatMap((id) => [id, `${id}_remark`, `list_${id}`]),
  ...facts,
  "providersNone",
  ...upTo(6).flatMap((row) => ["name", "kind", "business"].map((field) => `provider_${row}_${field}`)),
  "incidentsNone",
  ...upTo(5).flatMap((row) => incident.map((field) => `incident_${row}_${field}`)),
  "incidentsNote",
  ...["insurer", ...plan, ...options, "premium", "refused", "note"].map((field) => `policy_${field}`),
  ...[...plan, ...options].map((field) => `plan_${field}`),
];

test("versions 2 to 4 are read, and the last is written", () => {
  expect([knownTemplateVersions, templateVersion]).toEqual([["2", "3", "4"], "4"]);
});

test.each<[string, readonly string[]]>([
  ["4", []],
  ["3", edition],
  ["2", [...units, ...edition]],
  // asked for as little as the oldest, so that the version is what is told
  ["1", [...units, ...edition]],
  ["", [...units, ...edition]],
])("version %j lacks what came after it", (version, names) => {
  expect([...lackedBy(version)].sort()).toEqual(names.map((name) => `KK_${name}`).sort());
});
