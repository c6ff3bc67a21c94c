import { dataBreach } from "./data-breach/data-breach";
import { denialOfService } from "./denial-of-service/denial-of-service";
import type { Scenario } from "./scenario";
import { suspectedAttack } from "./suspected-attack/suspected-attack";
import { webDefacement } from "./web-defacement/web-defacement";

export * from "./scenario";

const declared = [suspectedAttack, dataBreach, webDefacement, denialOfService] as const;

/** S1 to S4. Shared code never asks which scenario it holds. */
export const scenarios: readonly Scenario[] = declared;
export type CostItemId = (typeof declared)[number]["items" | "beside"][number]["id"];
