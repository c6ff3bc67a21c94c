import { happens, type Chance } from "../../model/chance";
import { holds, parameter, when } from "../../model/expression";

type Id =
  | "s2.extent"
  | "s2.giftPaid"
  | "s2.campaignRun"
  | "s2.darkwebRun"
  | "s2.siteClosed"
  | "s2.claimed"
  | "s2.entrustorClaimed"
  | "s2.itClaimed";

export const chances: Readonly<Record<Id, Chance>> = {
  /** All persons of the database are affected, else a share of them. */
  "s2.extent": { probability: parameter("s2.whole"), logActs: true, otherwise: "s2.extent" },
  /** Seldom where no postal address is held. */
  "s2.giftPaid": happens(when(holds("kinds.address"), parameter("s2.giftPaid"), parameter("s2.giftPaidNoAddress"))),
  "s2.campaignRun": happens(parameter("s2.campaignRun")),
  "s2.darkwebRun": happens(parameter("s2.darkwebRun")),
  "s2.siteClosed": happens(parameter("s2.siteClosed")),
  "s2.claimed": happens(parameter("s2.claimed")),
  "s2.entrustorClaimed": happens(parameter("s2.entrustorClaimed")),
  "s2.itClaimed": happens(parameter("s2.itClaimed")),
};
