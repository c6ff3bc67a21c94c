import { happens, type Chance } from "../../model/chance";
import { byIndustry, parameter } from "../../model/expression";

export const chances: Readonly<Record<"s5.theft" | "s5.partnerClaimed", Chance>> = {
  /** Data are stolen before they are encrypted. */
  "s5.theft": happens(parameter("s5.theft")),
  "s5.partnerClaimed": happens(byIndustry("s5.partnerClaimed")),
};
