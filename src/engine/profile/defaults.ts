import {
  above,
  all,
  any,
  byIndustry,
  constant,
  divide,
  given,
  holds,
  max,
  min,
  multiply,
  parameter,
  quantity,
  typed,
  used,
  when,
  type Expression,
} from "../model/expression";
import { incidentNumbers, type IncidentNumber } from "./incidents";
import { providerNames } from "./providers";
import { most, type UsedVariableId } from "./variables";

const basicKind = parameter("assume.basicKinds");
const serversOfSize = divide(used("staff"), parameter("assume.staffPerServer"));
const otherKind = parameter("assume.otherKinds");

const [no, yes] = [constant(0), constant(1)];

type Defaults<Id extends UsedVariableId> = Readonly<Record<Id, Expression>>;

const ofEach = <Id extends UsedVariableId>(ids: readonly Id[], expression: Expression): Defaults<Id> =>
  Object.fromEntries(ids.map((id) => [id, expression])) as Defaults<Id>;

/** What a row of the table of incidents leaves out: it was one that counts, cost nothing, and is not mended; no year is 0. */
const unsaid = { year: no, scenario: yes, loss: no, experts: no, fixConfirmed: no };
const incidents = Object.fromEntries(
  incidentNumbers.flatMap((number) =>
    Object.entries(unsaid).map(([field, expression]) => [`incident.${number}.${field}`, expression]),
  ),
) as Defaults<`incident.${IncidentNumber}.${keyof typeof unsaid}`>;

/** What stands in for a profile value the customer left out: 前提, reported as assumed. Evaluated at the likely point. */
export const defaults: Readonly<Record<UsedVariableId, Expression>> = {
  staff: when(
    given("revenue"),
    min(max(constant(1), divide(typed("revenue"), byIndustry("assume.revenuePerStaff"))), constant(most.staff)),
    parameter("assume.staff"),
  ),
  revenue: multiply(used("staff"), byIndustry("assume.revenuePerStaff")),
  pcs: multiply(used("staff"), byIndustry("assume.pcsPerStaff")),
  servers: when(given("publicServers"), max(serversOfSize, typed("publicServers")), serversOfSize),
  publicServers: min(parameter("assume.publicServers"), used("servers")),
  itServices: when(
    all(given("itShare"), above(typed("itShare"), constant(0))),
    constant(1),
    parameter("assume.itServices"),
  ),
  itShare: when(holds("itServices"), constant(1), constant(0)),
  // not said to be absent, so that the questions about it apply
  ...ofEach(["remoteAccess", "wireless", "portableDevices", "offsiteWork", "contractors", "development"], yes),
  ot: no,
  hasWebsite: when(all(given("webSales"), holds("webSales")), constant(1), parameter("assume.hasWebsite")),
  webSales: parameter("assume.webSales"),
  monthlyUsers: when(holds("hasWebsite"), multiply(parameter("assume.usersPerStaff"), used("staff")), constant(0)),
  personsHeld: when(
    given("largestDatabase"),
    typed("largestDatabase"),
    min(multiply(used("staff"), max(constant(1), byIndustry("assume.personsPerStaff"))), constant(most.personsHeld)),
  ),
  largestDatabase: multiply(used("personsHeld"), parameter("s2.databaseShare")),
  "kinds.name": basicKind,
  "kinds.address": basicKind,
  "kinds.contact": basicKind,
  "kinds.account": otherKind,
  "kinds.bank": otherKind,
  "kinds.card": otherKind,
  "kinds.myNumber": otherKind,
  "kinds.income": otherKind,
  "kinds.credit": otherKind,
  "kinds.health": otherKind,
  "kinds.medical": otherKind,
  "kinds.criminal": otherKind,
  cards: when(holds("kinds.card"), quantity("personsAffected"), constant(0)),
  sensitive: when(
    any(holds("kinds.health"), holds("kinds.medical"), holds("kinds.criminal")),
    quantity("personsAffected"),
    constant(0),
  ),
  mailShare: parameter("s2.mailShare"),
  entrustors: parameter("assume.entrustors"),
  margin: byIndustry("margin.gross"),
  businessHours: multiply(constant(24), parameter("hours.businessFactor")),
  closedDays: parameter("s3.closedDays"),
  attackHours: parameter("s4.hours"),
  slaPartners: parameter("assume.slaPartners"),
  ...ofEach(["providersNone", "incidentsNone"], no),
  ...ofEach(providerNames, no),
  ...incidents,
};
