import { joinedWords } from "../../shape-scenarios";
import { dataBreach } from "./data-breach";
import { denialOfService } from "./denial-of-service";
import { ransomware } from "./ransomware";
import { suspectedAttack } from "./suspected-attack";
import { thirdPartyOutage } from "./third-party-outage";
import { webDefacement } from "./web-defacement";

/** The words of every scenario, in the order of the sheets. */
export const scenarioWords = joinedWords({
  "suspected-attack": suspectedAttack,
  "data-breach": dataBreach,
  "web-defacement": webDefacement,
  "denial-of-service": denialOfService,
  ransomware,
  "third-party-outage": thirdPartyOutage,
});
