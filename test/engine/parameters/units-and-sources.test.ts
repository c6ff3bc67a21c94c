import { parameterTable, type BasisId, type ParameterGroupId, type UnitId } from "../../../src/engine/parameters";

/** Typed anew from the domain's table of defaults. An id is in the list of the longest beginning that fits. */
const unitsByBeginning: Readonly<Partial<Record<UnitId, string>>> = {
  none: "model control.keyEffect frailty shock jo.mental jo.economic warn.allBest",
  share:
    "control.neutral grade rating impact weight warn.largeLoss plausible.webShare forensic.pcShare hours.businessFactor dependence sales " +
    "margin s2.databaseShare s2.mailShare s2.brandAds s2.prevention s2.participation s2.fraudRate s2.churn s3.infection s3.claim",
  factor:
    "control.keyFactor control.keyCap plausible log.investigation log.delay backup.factor industry own s3.rebound jo.identify jo.social " +
    "jo.response assume.pcsPerStaff",
  points: "grade.threshold",
  level: "log.neutral backup.neutral",
  perYear: "freq.s",
  persons:
    "freq.anchor offline.minimum s2.callCentrePersons s2.darkwebFrom law.reportPersons assume.staff assume.personsHeld",
  personsPer100: "offline.staff",
  personsPerMonth: "assume.monthlyUsers",
  personMonths: "staff.personMonths",
  companies: "assume.entrustors assume.slaPartners",
  pcs: "forensic.pcCap forensic.pcMinimum",
  servers: "forensic.servers. assume.servers assume.publicServers",
  hours: "s4.hours s4.aftermath s4.repeatHours",
  hoursPerMonth: "hours.perMonth",
  days: "s1.cutDays s3.closedDays s3.exposedDays law.report",
  months: "s2.monitorMonths",
  times: "s4.repeats",
  flag: "s2.giftEnclosed assume.hasWebsite assume.basicKinds assume.otherKinds",
  date: "law.asOf",
  yen:
    "forensic.initial legal consulting s1.prevention s2.callCentre s2.callCentreMinimum s2.preventionMinimum s2.restore " +
    "s2.darkweb s2.defence s3.rebuild s3.prevention s3.notice s4.emergency s4.investigate s4.prevention law.fineMax",
  yenPerYear: "assume.webSales",
  yenPerHour: "staff.hourly",
  yenPerMonth: "s2.monitorFee",
  yenPerPc: "forensic.pcUnit",
  yenPerServer: "forensic.serverUnit",
  yenPerLetter: "s2.mailUnit",
  yenPerCard: "s2.cardReissue s2.fraudAmount",
  yenPerCompany: "s2.entrustorClaim",
  yenPerPartnerDay: "s4.penalty",
  yenPerPerson:
    "s2.gift s2.adsPerPersonMax s2.preventionPerPersonMax s2.award s3.software jo.base assume.revenuePerStaff plausible.revenuePerStaff",
};

/** What has another source than judgement, and whether judgement is in it as well; all else is 前提 alone. */
const citedByBeginning: readonly (readonly [basis: readonly BasisId[], ids: string])[] = [
  [["standard"], "model.pertGamma"],
  [["convention"], "hours"],
  [["scenario"], "s3.closedDays s4.hours s4.aftermath s4.repeats s4.repeatHours"],
  [["practice"], "s2.giftEnclosed"],
  [["jnsa2021"], "forensic.initial forensic.pcUnit forensic.serverUnit s2.restore s2.monitorMonths s2.monitorFee"],
  [["jnsa2024"], "legal consulting s2.mailUnit s2.callCentre s2.darkweb s3.notice"],
  [["jnsa2024", "practice"], "s2.gift s2.giftHandling"],
  [["courts"], "s2.award"],
  [["kakaku2005"], "s3.rebound"],
  [["ipa2006"], "s3.rebuild"],
  [["appi"], "law"],
  [["jnsaJo"], "jo"],
  [["assumption", "jnsaJo"], "jo.social"],
  [["assumption", "ipa2025"], "freq.s1 freq.s3 s1.cutDays"],
  [["assumption", "ppc2024"], "freq.s2"],
  [["assumption", "ipa2025", "kaspersky"], "freq.s4"],
  [["assumption", "tdb", "kaspersky"], "industry"],
  [["assumption", "jnsa2024"], "staff.personMonths s2.callCentrePersons"],
  [
    ["assumption", "column"],
    "forensic.servers. s2.brandAds s2.adsPerPersonMax s2.prevention s2.preventionPerPersonMax",
  ],
  [["assumption", "benesse"], "s2.participation"],
  [
    ["assumption"],
    "model grade consulting.s2 s2.callCentreMinimum s2.preventionMinimum s2.darkwebFrom jo.mental.myNumber jo.economic.myNumber",
  ],
];

/** The heading each stands under. */
const groupsByBeginning: Readonly<Partial<Record<ParameterGroupId, string>>> = {
  model: "model control",
  grade: "grade rating impact weight",
  log: "log",
  simulation: "frailty shock",
  warn: "warn plausible",
  frequency: "freq",
  industry: "industry",
  forensic: "forensic",
  labour: "staff hours offline",
  interruption: "dependence sales own",
  margin: "margin",
  advice: "legal consulting",
  s1: "s1",
  s2: "s2",
  s3: "s3",
  s4: "s4",
  law: "law",
  jo: "jo",
  assume: "assume",
};

/** What stands beside the longest beginning of an id. */
function ofLongest<Value>(lists: readonly (readonly [Value, string])[], id: string): Value | undefined {
  const fitting = lists
    .flatMap(([value, ids]) => ids.split(" ").map((start) => [value, start] as const))
    .filter(([, start]) => id.startsWith(start));
  return fitting.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

const units = Object.entries(unitsByBeginning);

test.each(parameterTable.map(({ id, unit }) => [id, unit]))("%s is stored in its unit: %s", (id, unit) => {
  expect(unit).toBe(ofLongest(units, id));
});

test.each(parameterTable.map(({ id, basis }) => [id, basis]))("%s says where it comes from: %j", (id, basis) => {
  expect([...basis].sort()).toEqual([...(ofLongest(citedByBeginning, id) ?? (["assumption"] as const))].sort());
});

const groups = Object.entries(groupsByBeginning);

test.each(parameterTable.map(({ id, group }) => [id, group]))("%s stands under its heading: %s", (id, group) => {
  expect(group).toBe(ofLongest(groups, id));
});
