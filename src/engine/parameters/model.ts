import { parametersOfScenarios } from "../scenarios";
import { table, triple, value, type Parameter, type UnitId } from "./parameter";

/** What one profile value may be of another before somebody is asked; nothing is refused. 前提 */
const bounds = <const Id extends string>(
  id: Id,
  unit: UnitId,
  atLeast: number,
  atMost: number,
): Parameter<`${Id}.${"atLeast" | "atMost"}`>[] =>
  table(id, "warn", unit, { atLeast, atMost }, ["assumption"], { range: [0, 1e12] });

/** Of what may be 0: a spreadsheet knows no 0 to the power of 0, and nothing of something is nothing. */
const power = [0.01, 1] as const;

/** Shape, sensitivities, rating thresholds and weights, and from where on something is pointed out. */
export const modelParameters = [
  value("model.pertGamma", "model", "none", 4, ["standard"], { range: [1, 20] }),
  triple("model.kL", "model", "none", [0.8, 1.4, 2], ["assumption"], { range: [0, 5] }),
  triple("model.kV", "model", "none", [0.4, 0.8, 1.2], ["assumption"], { range: [0, 5] }),
  ...table("chance", "model", "share", { low: 0.95, likely: 0.5, high: 0.05 }, ["convention"]),
  value("size.staff", "model", "none", 0.25, ["assumption"], { range: [0, 1] }),
  value("size.staff.min", "model", "factor", 0.2, ["assumption"]),
  value("size.staff.max", "model", "factor", 6, ["assumption"], { range: [0.1, 100] }),
  value("size.persons", "model", "none", 0.3, ["assumption"], { range: [0, 1] }),
  value("size.persons.min", "model", "factor", 0.1, ["assumption"]),
  value("size.persons.max", "model", "factor", 8, ["assumption"], { range: [0.1, 100] }),
  value("size.web", "model", "none", 0.4, ["assumption"], { range: power }),
  value("size.web.min", "model", "factor", 0.1, ["assumption"]),
  value("size.web.max", "model", "factor", 6, ["assumption"], { range: [0.1, 100] }),
  value("size.claims", "model", "none", 0.65, ["assumption"], { range: power }),
  value("size.claims.ref", "model", "yenPerYear", 1e9, ["assumption"], { range: [1, 1e12] }),
  value("control.neutral", "model", "share", 0.5, ["assumption"], { range: [0.1, 0.9] }),
  value("control.keyFactor", "model", "factor", 1.3, ["assumption"], { range: [1, 10] }),
  value("control.keyCap", "model", "factor", 2, ["assumption"], { range: [1, 10] }),
  value("control.keyEffect", "model", "none", 2, ["assumption"], { range: [1, 3] }),
  value("na.maxEffect", "model", "share", 0.1, ["assumption"]),
  value("grade.minAnswered", "grade", "share", 0.6, ["assumption"]),
  value("grade.maxAssumed", "grade", "share", 0.5, ["assumption"]),
  value("rating.strengthFrom", "grade", "share", 0.7, ["assumption"], { range: [0.1, 1] }),
  ...table("grade.threshold", "grade", "points", { A: 85, B: 70, C: 50, D: 30 }, ["assumption"]),
  ...table("impact.level", "grade", "share", { moderate: 0.001, major: 0.01, severe: 0.05 }, ["assumption"]),
  ...table("weight", "grade", "share", { governance: 0.25, network: 0.2, client: 0.2, server: 0.25, facility: 0.1 }, [
    "assumption",
  ]),
  value("log.neutral", "log", "level", 2, ["assumption"]),
  ...table("log.investigation", "log", "factor", { "0": 1.5, "1": 1.3, "2": 1, "3": 0.8, "4": 0.65 }, ["assumption"]),
  ...table("log.delay", "log", "factor", { "0": 1.15, "1": 1.1, "2": 1, "3": 0.9, "4": 0.8 }, ["assumption"]),
  value("log.extent", "log", "share", 0.1, ["assumption"]),
  value("backup.neutral", "backup", "level", 2, ["assumption"]),
  ...table("backup.factor", "backup", "factor", { "0": 1.8, "1": 1.35, "2": 1, "3": 0.8, "4": 0.65 }, [
    "assumption",
    "sophos2024",
  ]),
  value("frailty.market", "simulation", "none", 0.1, ["assumption"], { range: [0, 4] }),
  value("frailty.firm", "simulation", "none", 0.3, ["assumption"], { range: [0, 4] }),
  ...parametersOfScenarios("simulation"),
  value("shock.liability", "simulation", "none", 1.5, ["assumption"], { range: [0, 2] }),
  value("knowledge.sigma", "simulation", "none", 0.5, ["assumption"], { range: [0, 1] }),
  value("knowledge.severity", "simulation", "none", 0.25, ["assumption"], { range: [0, 1] }),
  value("knowledge.own", "simulation", "none", 0.4, ["assumption"], { range: [0, 1] }),
  value("warn.largeLoss", "warn", "share", 0.1, ["assumption"]),
  value("warn.dominant", "warn", "share", 0.5, ["assumption"], { range: [0.1, 1] }),
  value("warn.events", "warn", "perYear", 50, ["assumption"], { range: [1, 1_000] }),
  value("warn.allBest", "warn", "none", 20, ["assumption"], { range: [1, 1_000] }),
  ...bounds("plausible.revenuePerStaff", "yenPerPerson", 300_000, 1e9),
  ...bounds("plausible.pcsPerStaff", "factor", 0.01, 5),
  ...bounds("plausible.serversPerStaff", "factor", 0, 5),
  ...bounds("plausible.webShare", "share", 0.000_01, 1),
  ...bounds("plausible.personsPerStaff", "factor", 0.5, 1_000_000),
  ...bounds("plausible.cardsPerPerson", "factor", 0, 3),
  ...bounds("plausible.companiesPerStaff", "factor", 0, 100),
];
