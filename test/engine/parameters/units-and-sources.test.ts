import { parameterTable, type BasisId, type ParameterGroupId, type UnitId } from "../../../src/engine/parameters";

/** Typed anew from the domain's table of defaults. An id is in the list of the longest beginning that fits. */
const unitsByBeginning: Readonly<Partial<Record<UnitId, string>>> = {
  none:
    "model control.keyEffect frailty shock knowledge jo.mental jo.economic warn.allBest size.staff size.persons size.web size.claims " +
    "freq.s1.staff freq.s2.staff freq.s2.persons freq.s3.staff freq.s4.staff freq.s5.staff history.variance s2.callExponent",
  share:
    "chance control.neutral na grade rating impact weight warn.largeLoss warn.dominant plausible.webShare log.extent forensic.pcShare " +
    "hours.businessFactor offline dependence sales margin s2.databaseShare s2.whole s2.extent s2.mailShare s2.giftPaid " +
    "s2.giftRevenueMax s2.campaignRun s2.darkwebRun s2.siteClosed s2.claimed s2.participation s2.entrustorClaimed s2.itClaimed " +
    "s2.fraudRate s2.churn s3.served s3.infection s3.claim s5.encrypted s5.theft s5.leakShare s5.partnerClaimed s6.affected " +
    "s1.attackConfirmed cover price",
  factor:
    "control.keyFactor control.keyCap plausible log.investigation log.delay backup.factor industry own s3.rebound s4.after jo.identify jo.social " +
    "jo.response assume.spread assume.pcsPerStaff assume.personsPerStaff assume.usersPerStaff size.staff.m size.persons.m size.web.m freq.it " +
    "freq.s2.web freq.s2.cards freq.s3.web freq.s4.web history.fixed history.cap",
  points: "grade.threshold",
  level: "log.neutral backup.neutral",
  perYear: "freq.s warn.events",
  persons: "freq.staffMax law.reportPersons assume.staff assume.staffPerServer",
  personsPerMonth: "freq.webHalf",
  personMonths: "staff.personMonths",
  companies: "assume.entrustors assume.slaPartners assume.providers",
  cards: "freq.cardHalf",
  pcs: "forensic.pcCap forensic.pcMinimum",
  servers: "forensic.servers. assume.publicServers",
  hours: "s4.hours s4.hoursMax s4.aftermath s4.repeatHours s6.hours",
  hoursPerMonth: "hours.perMonth",
  days: "s1.cutDays s2.closedDays s3.closedDays s3.daysMax s3.exposedDays s5.days law.report",
  months: "s2.monitorMonths",
  times: "s4.repeats",
  flag: "price.riskByTvar scenario assume.hasWebsite assume.itServices assume.basicKinds assume.otherKinds",
  date: "law.asOf",
  years: "history.years",
  yen:
    "cover.interruption.most history.minimumLoss forensic.initial legal consulting s1.prevention s2.callCentre s2.ads s2.restore s2.darkweb s2.defence s2.itClaim s2.improvement " +
    "s3.rebuild s3.prevention s3.notice s4.emergency s4.investigate s4.prevention s5.restore s5.partnerClaim s5.prevention law.fineMax",
  yenPerYear: "cover.revenueMost assume.webSales size.claims.ref freq.salesHalf",
  yenPerHour: "staff.hourly",
  yenPerMonth: "s2.monitorFee",
  yenPerPc: "forensic.pcUnit s5.pcRestore",
  yenPerServer: "forensic.serverUnit s5.serverRestore",
  yenPerLetter: "s2.mailUnit",
  yenPerCard: "s2.cardReissue s2.fraudAmount",
  yenPerCompany: "s2.entrustorClaim",
  yenPerPartnerDay: "s4.penalty",
  yenPerPerson:
    "s2.gift s2.campaign s2.award s3.software s5.noticePerPerson jo.base assume.revenuePerStaff plausible.revenuePerStaff",
};

/** What has another source than judgement, and whether judgement is in it as well; all else is 前提 alone. */
const citedByBeginning: readonly (readonly [basis: readonly BasisId[], ids: string])[] = [
  [["standard"], "model.pertGamma"],
  [["convention"], "hours chance"],
  [["scenario"], "s3.closedDays s4.hours s4.aftermath s4.repeats s4.repeatHours"],
  [["jnsa2021"], "forensic.initial forensic.pcUnit forensic.serverUnit s2.monitorMonths s2.monitorFee"],
  [["jnsa2024"], "legal consulting s2.mailUnit s2.darkweb"],
  [["jnsa2024", "practice"], "s2.gift s2.giftHandling"],
  [["courts"], "s2.award"],
  [["kakaku2005", "gdo2008"], "s3.rebound"],
  [["appi"], "law"],
  [["tokioMarine"], "cover.interruption"],
  [["mitsuiSumitomo"], "cover.revenueMost"],
  [["jnsaJo"], "jo"],
  [["assumption", "jnsaJo"], "jo.social"],
  [["assumption", "ipa2025", "tdb"], "freq.s1"],
  [["assumption", "ipa2025"], "freq.s3 s1.cutDays"],
  [["assumption", "ppc2024"], "freq.s2 s2.extent"],
  [["assumption", "ipa2025", "kaspersky"], "freq.s4"],
  [["assumption", "kaspersky"], "s4.emergency"],
  [["assumption", "tdb", "npa", "premiums"], "industry"],
  [
    ["assumption", "jnsa2024"],
    "staff.personMonths consulting.s2 consulting.s5 forensic.servers.s5 s2.callCentre s2.ads s3.notice",
  ],
  [["assumption", "jnsa2021"], "s2.restore"],
  [["assumption", "ipa2006"], "s3.rebuild"],
  [["assumption", "column"], "forensic.servers. s2.campaign s2.improvement"],
  [["assumption", "sophos2024"], "backup.factor"],
  [["assumption", "benesse", "aioi"], "s2.participation"],
  [["assumption", "aioi"], "s2.itClaim"],
  [["assumption"], "s2.itClaimed"],
  [["assumption", "practice"], "s2.giftPaid"],
  [["assumption", "ecSurvey2022"], "s2.siteClosed s2.closedDays"],
  [["assumption", "bandwidth2021"], "s4.after"],
  [["scenario"], "s4.aftermath"],
  [["assumption", "jnsa2024", "netDiligence2025", "npa"], "shock.sigma"],
  [["assumption", "convention"], "history.years"],
  [["assumption", "npa", "smeAgency2021"], "freq.s5.staff"],
  [["assumption", "npa"], "s5.encrypted s5.serverRestore s5.pcRestore s5.restore"],
  [["assumption", "npa", "trendMicro2024"], "s5.days"],
  [["assumption", "disclosures"], "dependence.sales.s5 dependence.online.s5 sales.recoverable.s5 s5.partnerClaim"],
  [
    ["assumption"],
    "model grade freq.s2.web freq.s2.cards freq.s3.web freq.s4.web staff.personMonths.s6 s4.hoursMax s2.giftPaidNoAddress s2.giftRevenueMax " +
      "s2.giftReference s2.campaignRun s2.darkwebRun jo.mental.myNumber jo.economic.myNumber",
  ],
];

/** The heading each stands under. */
const groupsByBeginning: Readonly<Partial<Record<ParameterGroupId, string>>> = {
  model: "model chance size control na",
  grade: "grade rating impact weight",
  log: "log",
  backup: "backup",
  simulation: "frailty shock knowledge",
  warn: "warn plausible",
  frequency: "scenario freq history",
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
  s5: "s5",
  s6: "s6",
  law: "law",
  jo: "jo",
  assume: "assume",
  cover: "cover",
  price: "price",
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
