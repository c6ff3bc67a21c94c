import { parameterById, parameterTable } from "../../../src/engine/parameters";
import { industryCodes } from "../../../src/engine/profile/industries";

/** Typed anew from the domain's table of defaults, in stored units: yen, fractions, the time unit named. */
const man = 10_000;
const percent = 0.01;

const singles: Readonly<Record<string, number>> = {
  "model.pertGamma": 4,
  "model.kL": 1.4,
  "model.kV": 0.8,
  "control.neutral": 0.5,
  "control.keyFactor": 1.3,
  "control.keyCap": 2,
  "control.keyEffect": 2,
  "freq.anchor.small": 50,
  "freq.anchor.medium": 300,
  "freq.anchor.large": 2_000,
  "freq.s1.small": 0.003,
  "freq.s1.medium": 0.008,
  "freq.s1.large": 0.025,
  "freq.s2.small": 0.0006,
  "freq.s2.medium": 0.003,
  "freq.s2.large": 0.012,
  "freq.s3.small": 0.001,
  "freq.s3.medium": 0.002,
  "freq.s3.large": 0.005,
  "freq.s4.small": 0.001,
  "freq.s4.medium": 0.003,
  "freq.s4.large": 0.01,
  "grade.minAnswered": 0.6,
  "grade.maxAssumed": 0.5,
  "rating.strengthFrom": 0.7,
  "grade.threshold.A": 85,
  "grade.threshold.B": 70,
  "grade.threshold.C": 50,
  "grade.threshold.D": 30,
  "impact.level.moderate": 0.001,
  "impact.level.major": 0.01,
  "impact.level.severe": 0.05,
  "weight.governance": 0.25,
  "weight.network": 0.2,
  "weight.client": 0.2,
  "weight.server": 0.25,
  "weight.facility": 0.1,
  "forensic.pcMinimum": 1,
  "hours.perMonth": 160,
  "hours.businessFactor": 8 / 24,
  "offline.minimum": 3,
  "s2.databaseShare": 0.7,
  "s2.giftEnclosed": 0,
  "s2.callCentrePersons": 10_000,
  "s2.callCentreMinimum": 100 * man,
  "s2.adsPerPersonMax": 2_000,
  "s2.preventionPerPersonMax": 5_000,
  "s2.preventionMinimum": 300 * man,
  "s2.darkwebFrom": 10_000,
  "s4.repeatHours": 2,
  "log.neutral": 2,
  "log.investigation.0": 1.5,
  "log.investigation.1": 1.3,
  "log.investigation.2": 1,
  "log.investigation.3": 0.8,
  "log.investigation.4": 0.65,
  "log.delay.0": 1.15,
  "log.delay.1": 1.1,
  "log.delay.2": 1,
  "log.delay.3": 0.9,
  "log.delay.4": 0.8,
  "backup.neutral": 2,
  "backup.factor.0": 1.8,
  "backup.factor.1": 1.35,
  "backup.factor.2": 1,
  "backup.factor.3": 0.8,
  "backup.factor.4": 0.65,
  "frailty.market": 0.1,
  "frailty.firm": 0.3,
  "shock.sigma.s1": 0.5,
  "shock.sigma.s2": 0.5,
  "shock.sigma.s3": 0.5,
  "shock.sigma.s4": 0.4,
  "warn.largeLoss": 0.1,
  "warn.allBest": 20,
  "plausible.revenuePerStaff.atLeast": 300_000,
  "plausible.revenuePerStaff.atMost": 1_000_000_000,
  "plausible.pcsPerStaff.atLeast": 0.01,
  "plausible.pcsPerStaff.atMost": 5,
  "plausible.serversPerStaff.atLeast": 0,
  "plausible.serversPerStaff.atMost": 5,
  "plausible.webShare.atLeast": 0.000_01,
  "plausible.webShare.atMost": 1,
  "plausible.personsPerStaff.atLeast": 0.5,
  "plausible.personsPerStaff.atMost": 1_000_000,
  "plausible.cardsPerPerson.atLeast": 0,
  "plausible.cardsPerPerson.atMost": 3,
  "plausible.companiesPerStaff.atLeast": 0,
  "plausible.companiesPerStaff.atMost": 100,
  "law.asOf": 45_931,
  "law.fineMax": 100_000_000,
  "law.reportPersons": 1_000,
  "law.reportInitialFrom": 3,
  "law.reportInitialTo": 5,
  "law.reportFinal": 30,
  "law.reportFinalMalicious": 60,
  "jo.base": 500,
  "jo.mental.name": 1,
  "jo.mental.address": 1,
  "jo.mental.contact": 1,
  "jo.mental.account": 1,
  "jo.mental.bank": 1,
  "jo.mental.card": 1,
  "jo.mental.myNumber": 1,
  "jo.mental.income": 2,
  "jo.mental.credit": 3,
  "jo.mental.health": 2,
  "jo.mental.medical": 3,
  "jo.mental.criminal": 3,
  "jo.economic.name": 1,
  "jo.economic.address": 1,
  "jo.economic.contact": 1,
  "jo.economic.account": 2,
  "jo.economic.bank": 3,
  "jo.economic.card": 3,
  "jo.economic.myNumber": 2,
  "jo.economic.income": 2,
  "jo.economic.credit": 3,
  "jo.economic.health": 1,
  "jo.economic.medical": 1,
  "jo.economic.criminal": 3,
  "jo.identify.full": 6,
  "jo.identify.partial": 3,
  "jo.identify.other": 1,
  "jo.response": 1,
  "assume.staff": 50,
  "assume.revenuePerStaff": 20_000_000,
  "assume.pcsPerStaff": 1,
  "assume.servers": 3,
  "assume.publicServers": 1,
  "assume.hasWebsite": 1,
  "assume.webSales": 0,
  "assume.monthlyUsers": 3_000,
  "assume.personsHeld": 10_000,
  "assume.entrustors": 0,
  "assume.slaPartners": 0,
  "assume.basicKinds": 1,
  "assume.otherKinds": 0,
};

const triples: Readonly<Record<string, readonly [number, number, number]>> = {
  "forensic.initial": [20 * man, 80 * man, 150 * man],
  "forensic.pcUnit": [100 * man, 125 * man, 150 * man],
  "forensic.serverUnit": [150 * man, 175 * man, 200 * man],
  "forensic.pcShare": [1 * percent, 2 * percent, 5 * percent],
  "forensic.pcCap": [2, 3, 10],
  "forensic.servers.s1": [1, 2, 3],
  "forensic.servers.s2": [2, 2, 3],
  "forensic.servers.s3": [1, 1, 2],
  "staff.hourly": [2_000, 3_000, 4_500],
  "staff.personMonths.s1": [1, 3, 8],
  "staff.personMonths.s2": [3, 8, 20],
  "staff.personMonths.s3": [2, 5, 10],
  "staff.personMonths.s4": [0.5, 1, 3],
  "offline.staff": [3, 5, 10],
  "own.spread": [0.5, 1, 2],
  "s1.prevention": [50 * man, 300 * man, 1_000 * man],
  "s1.cutDays": [1, 3, 5],
  "dependence.work": [0.2, 0.35, 0.5],
  "dependence.sales.s1": [0.05, 0.1, 0.2],
  "dependence.sales.s4": [0.1, 0.3, 0.5],
  "sales.recoverable": [0.4, 0.7, 0.9],
  "sales.recoverableOnline": [0, 0.1, 0.2],
  legal: [30 * man, 60 * man, 100 * man],
  consulting: [10 * man, 50 * man, 100 * man],
  "consulting.s2": [50 * man, 250 * man, 500 * man],
  "s2.mailShare": [0.6, 0.8, 1],
  "s2.mailUnit": [110, 130, 160],
  "s2.gift": [450, 500, 1_000],
  "s2.giftHandling": [100, 150, 150],
  "s2.callCentre": [700 * man, 850 * man, 1_000 * man],
  "s2.brandAds": [0.0005, 0.001, 0.002],
  "s2.prevention": [0.001, 0.0025, 0.005],
  "s2.restore": [200 * man, 800 * man, 3_000 * man],
  "s2.darkweb": [100 * man, 300 * man, 600 * man],
  "s2.participation": [0.001, 0.01, 0.03],
  "s2.award.general": [1_000, 5_000, 10_000],
  "s2.award.financial": [3_000, 10_000, 20_000],
  "s2.award.sensitive": [5_000, 20_000, 35_000],
  "s2.defence": [100 * man, 500 * man, 3_000 * man],
  "s2.entrustorClaim": [0, 50 * man, 500 * man],
  "s2.cardReissue": [500, 1_000, 2_000],
  "s2.fraudRate": [0.001, 0.005, 0.02],
  "s2.fraudAmount": [3 * man, 5 * man, 10 * man],
  "s2.monitorMonths": [1, 3, 6],
  "s2.monitorFee": [100 * man, 200 * man, 500 * man],
  "s2.churn": [0, 0.02, 0.05],
  "s3.closedDays": [7, 10, 16],
  "s3.rebound": [1.2, 1.7, 2.9],
  "s3.rebuild": [500 * man, 1_500 * man, 4_800 * man],
  "s3.exposedDays": [1, 3, 10],
  "s3.infection": [0.0005, 0.001, 0.005],
  "s3.claim": [0.01, 0.03, 0.1],
  "s3.software": [5_000, 8_000, 10_000],
  "s3.prevention": [100 * man, 800 * man, 3_000 * man],
  "s3.notice": [50 * man, 300 * man, 1_000 * man],
  "s4.hours": [12, 24, 48],
  "s4.aftermath": [2, 6, 24],
  "s4.repeats": [0, 3, 8],
  "s4.emergency": [30 * man, 100 * man, 300 * man],
  "s4.investigate": [30 * man, 100 * man, 200 * man],
  "s4.prevention": [50 * man, 150 * man, 500 * man],
  "s4.penalty": [0, 10 * man, 50 * man],
};

/** Industry tables: what differs from the value every other industry has. */
const byIndustry: Readonly<
  Record<string, { readonly other: number; readonly named: Readonly<Record<string, number>> }>
> = {
  "industry.s1": { other: 1, named: { E: 1.2, G: 1.2, J: 1.1, P: 1.1, O: 1.2, M: 0.9 } },
  "industry.s2": {
    other: 1,
    named: { E: 0.8, G: 1.3, I1: 1.3, I2: 1.3, J: 1.3, P: 1.5, O: 1.3, D: 0.7, H: 0.9, M: 1.2, S: 1.2 },
  },
  "industry.s3": {
    other: 1,
    named: { E: 0.7, G: 1.2, I1: 1.4, I2: 1.4, J: 0.8, P: 0.8, O: 1.2, D: 0.8, H: 0.9, M: 1.2, S: 1.2 },
  },
  "industry.s4": {
    other: 1,
    named: { E: 0.7, G: 1.6, I1: 1.2, I2: 1.2, J: 1.8, P: 0.7, O: 0.9, D: 0.7, M: 0.8, S: 1.8 },
  },
  "margin.gross": { other: 0.3, named: { E: 0.25, I1: 0.15, I2: 0.3, M: 0.6, G: 0.5, P: 0.45 } },
  "jo.social": { other: 1, named: { J: 2, P: 2, S: 2 } },
};

const industryEntries = Object.entries(byIndustry).flatMap(([table, { other, named }]) =>
  industryCodes.map((code): [string, number] => [`${table}.${code}`, named[code] ?? other]),
);

test("there are 21 industries: A to T, wholesale and retail apart", () => {
  expect(industryCodes.join(" ")).toBe("A B C D E F G H I1 I2 J K L M N O P Q R S T");
});

test("nothing is in the table that is not retyped here, and nothing twice", () => {
  const expected = [...Object.keys(singles), ...Object.keys(triples), ...industryEntries.map(([id]) => id)];
  expect(parameterTable.map(({ id }) => id).sort()).toEqual(expected.sort());
});

test.each([...Object.entries(singles), ...industryEntries])("%s is %d", (id, expected) => {
  const parameter = parameterById.get(id);
  expect(parameter?.uncertain).toBe(false);
  expect([parameter?.low, parameter?.likely, parameter?.high]).toEqual([expected, expected, expected]);
});

test.each(Object.entries(triples))("%s is %j", (id, expected) => {
  const parameter = parameterById.get(id);
  expect(parameter?.uncertain).toBe(true);
  expect([parameter?.low, parameter?.likely, parameter?.high]).toEqual(expected);
});

test("every value lies in its own allowed range, in order", () => {
  for (const { min, max, low, likely, high } of parameterTable) {
    expect([min, low, likely, high, max]).toEqual([min, low, likely, high, max].sort((a, b) => a - b));
  }
});

test("My Number is in no map of JNSA's: its levels are assumptions", () => {
  expect(parameterById.get("jo.mental.myNumber")?.basis).toEqual(["assumption"]);
  expect(parameterById.get("jo.economic.myNumber")?.basis).toEqual(["assumption"]);
  expect(parameterById.get("jo.economic.card")?.basis).toEqual(["jnsaJo"]);
});

test("every row names its basis", () => {
  for (const { basis } of parameterTable) expect(basis.length).toBeGreaterThan(0);
});

test("only shares of which more is better are falling", () => {
  const falling = parameterTable.filter((parameter) => parameter.falling).map(({ id }) => id);
  expect(falling).toEqual(["sales.recoverable", "sales.recoverableOnline", "s2.giftEnclosed"]);
});

test("the neutral level may be set from 0.1 to 0.9", () => {
  const neutral = parameterById.get("control.neutral");
  expect([neutral?.min, neutral?.max]).toEqual([0.1, 0.9]);
});
