import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { viewpoints } from "./catalogue";

const levels = { "0": "level 0", "1": "level 1", "2": "level 2", "3": "level 3", "4": "level 4" };
const bounds = { atLeast: "at least", atMost: "at most" };

export const modelParameters = {
  "model.pertGamma": { label: "PERT shape", note: "The larger, the closer values gather around the likely one." },
  "model.kL": { label: "Sensitivity of frequency", note: "How strongly controls act on how often events happen." },
  "model.kV": {
    label: "Sensitivity of severity",
    note: "How strongly controls act on days and hours of interruption.",
  },
  ...keyed(
    "chance",
    { low: "low", likely: "likely", high: "high" },
    (figure) => `Chance from which something counts in ${figure}`,
    "What happens with this chance or a greater one is in the amount.",
  ),
  "size.staff": {
    label: "Size factor (staff): power",
    note: "1 at 100 staff; the ratio of staff is raised to this power.",
  },
  "size.staff.min": { label: "Size factor (staff): at least" },
  "size.staff.max": { label: "Size factor (staff): at most" },
  "size.persons": {
    label: "Size factor (persons): power",
    note: "1 at 10,000 persons affected; the ratio of persons is raised to this power.",
  },
  "size.persons.min": { label: "Size factor (persons): at least" },
  "size.persons.max": { label: "Size factor (persons): at most" },
  "size.web": {
    label: "Size factor (web): power",
    note: "1 at 100,000 visitors a month; the ratio of visitors is raised to this power.",
  },
  "size.web.min": { label: "Size factor (web): at least" },
  "size.web.max": { label: "Size factor (web): at most" },
  "size.claims": {
    label: "Size factor (revenue, IT sales): power",
    note: "1 at the reference sales; the ratio of sales is raised to this power. For claims by business partners and customers of IT services.",
  },
  "size.claims.ref": { label: "Size factor (revenue, IT sales): reference sales" },
  "control.neutral": {
    label: "Average level of controls",
    note: "At this level controls change neither frequency nor loss.",
  },
  "control.keyFactor": {
    label: "Factor for a key control below average",
    note: "Multiplies the frequency where a key control is missing altogether.",
  },
  "control.keyCap": { label: "Ceiling of the key-control factor" },
  "control.keyEffect": {
    label: "Effect from which a key control counts",
    note: "The factor is for key questions whose effect (0 to 3) on the scenario's frequency is at least this.",
  },
  "na.maxEffect": {
    label: 'Most that "not applicable" may save',
    note: "How far a question said not to apply, which the profile does not verify, may lower a factor below that with it unanswered.",
  },
  "grade.maxAssumed": {
    label: "Share of the profile assumed that makes figures indicative",
    note: "Of the numbers asked of every customer: where more than this share is assumed, losses are shown as indicative.",
  },
  "grade.minAnswered": {
    label: "Share answered needed for a grade",
    note: "Below it no grade is given and the score is for reference only.",
  },
  "rating.strengthFrom": {
    label: "Level from which a control is a strength",
    note: "An answer at this level (0 to 1) or above is listed as a strength, below it as a weakness.",
  },
  ...keyed("grade.threshold", { A: "A", B: "B", C: "C", D: "D" }, (grade) => `Lower end of grade ${grade}`),
  ...keyed(
    "impact.level",
    { moderate: "moderate", major: "major", severe: "severe" },
    (level) => `Lower end of a ${level} impact`,
    "Likely loss as a share of annual revenue.",
  ),
  ...keyed("weight", namesOf(viewpoints), (name) => `Weight in the overall rating: ${name}`),
  "log.neutral": { label: "Operation-log level where no log question applies" },
  ...keyed(
    "log.investigation",
    levels,
    (level) => `Investigation cost factor at operation-log ${level}`,
    "Multiplies the cost of PCs and servers examined.",
  ),
  ...keyed(
    "log.delay",
    levels,
    (level) => `Internal work factor at operation-log ${level}`,
    "Multiplies the cost of internal work.",
  ),
  "backup.neutral": { label: "Backup level where no backup question applies" },
  ...keyed(
    "backup.factor",
    levels,
    (level) => `Recovery factor at backup ${level}`,
    "Multiplies the cost of recovering from ransomware and the days of standstill.",
  ),
  "log.extent": {
    label: "Change of the chance of a full leak with a log level",
    note: "Each operation-log level below 2 raises the chance that all is leaked by this share; each above lowers it.",
  },
  "warn.largeLoss": {
    label: "Share of revenue from which a loss is pointed out",
    note: "A likely loss above it asks for a check of the units of what was filled in.",
  },
  "warn.dominant": {
    label: "Share of one scenario from which it is pointed out",
    note: "Where one scenario makes this share of the expected annual loss, it is named with what raises it most.",
  },
  "warn.events": {
    label: "Incidents a year from which they are pointed out",
    note: "More incidents a year in all ask for a check of the parameters of frequency.",
  },
  "warn.allBest": {
    label: "Best answers from which they are pointed out",
    note: "With at least this many answers, all of them the best, a check is asked for.",
  },
  ...keyed(
    "plausible.revenuePerStaff",
    bounds,
    (name) => `Plausible revenue per person, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.pcsPerStaff",
    bounds,
    (name) => `Plausible PCs per person, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.serversPerStaff",
    bounds,
    (name) => `Plausible servers per person, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.webShare",
    bounds,
    (name) => `Plausible online share of revenue, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.personsPerStaff",
    bounds,
    (name) => `Plausible personal data records per person employed, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.cardsPerPerson",
    bounds,
    (name) => `Plausible card records per person held, ${name}`,
    "Asks for a check; used in no figure.",
  ),
  ...keyed(
    "plausible.companiesPerStaff",
    bounds,
    (name) => `Plausible entrusting companies or partners per person, ${name}`,
    "Asks for a check; used in no figure.",
  ),
} satisfies ParameterTexts<
  | "model"
  | "chance"
  | "size"
  | "control"
  | "na"
  | "grade"
  | "rating"
  | "impact"
  | "weight"
  | "log"
  | "backup"
  | "warn"
  | "plausible"
>;
