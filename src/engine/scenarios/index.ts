import type { Chance } from "../model/chance";
import type { Quantity } from "../model/quantity";
import * as dataBreach from "./data-breach";
import * as denialOfService from "./denial-of-service";
import { effectsByIndex } from "./effects";
import * as ransomware from "./ransomware";
import type { Scenario } from "./scenario";
import * as suspectedAttack from "./suspected-attack";
import * as thirdPartyOutage from "./third-party-outage";
import * as webDefacement from "./web-defacement";

export * from "./scenario";

/**
 * Every scenario, in the order of the sheets. Modules, not objects: TypeScript types a module's exports one by one, so
 * that the ids of parameters do not wait for the cost items that name them.
 */
const declared = [suspectedAttack, dataBreach, webDefacement, denialOfService, ransomware, thirdPartyOutage] as const;
type Declared = (typeof declared)[number];

export type ScenarioId = Declared["id"];
export type ScenarioCode = Declared["code"];
type DeclaredAs<Id extends ScenarioId> = Extract<Declared, { readonly id: Id }>;
export type ScenarioCodeOf<Id extends ScenarioId> = DeclaredAs<Id>["code"];
/** Of one scenario, or of all. */
export type CostItemId<Id extends ScenarioId = ScenarioId> = DeclaredAs<Id>["declaration"][
  "items" | "beside"][number]["id"];
export type ScenarioParameterId<Id extends ScenarioId = ScenarioId> =
  DeclaredAs<Id>["parameters"][keyof Parameters][number]["id"];
type KeysOf<Each> = Each extends unknown ? keyof Each & string : never;
export type ScenarioQuantityId<Id extends ScenarioId = ScenarioId> = KeysOf<DeclaredAs<Id>["quantities"]>;
export type ScenarioChanceId<Id extends ScenarioId = ScenarioId> = KeysOf<DeclaredAs<Id>["chances"]>;
/** Why a scenario cannot happen to a customer. */
export type GateReason = Declared["declaration"]["gates"][number]["reason"];

export const scenarios: readonly Scenario[] = declared.map(({ id, code, declaration, effects }) => ({
  id,
  code,
  ...declaration,
  effects: effectsByIndex(effects),
}));

type Parameters = Declared["parameters"];

/** The scenarios' rows of one group of the parameter table. */
export const parametersOfScenarios = <Group extends keyof Parameters>(
  group: Group,
): readonly Parameters[Group][number][] =>
  declared.flatMap(({ parameters }): readonly Parameters[Group][number][] => parameters[group]);

export const quantitiesOfScenarios = Object.assign({}, ...declared.map(({ quantities }) => quantities)) as Readonly<
  Record<ScenarioQuantityId, Quantity>
>;
export const chancesOfScenarios = Object.assign({}, ...declared.map(({ chances }) => chances)) as Readonly<
  Record<ScenarioChanceId, Chance>
>;

export const gateReasons: readonly GateReason[] = [
  ...new Set(declared.flatMap(({ declaration }) => declaration.gates.map(({ reason }): GateReason => reason))),
];

export const scenarioIds = declared.map(({ id }) => id);
