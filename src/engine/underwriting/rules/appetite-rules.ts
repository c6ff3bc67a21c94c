import { industryCodes, type IndustryCode } from "../../profile/industries";
import { noUpperSize } from "./gate-rules";
import { flagRule, numberRule, type FlagRule } from "./rule";

const ofIndustry = industryCodes.map((code): FlagRule<`appetite.industry.${IndustryCode}`> =>
  flagRule(`appetite.industry.${code}`, false),
);

/** Who is outside the insurer's appetite (対象外); shipped empty, so that nobody is. Public bodies are an industry, S. */
export const appetiteRules = [
  numberRule("appetite.revenueAbove", "yenPerYear", null, [0, 1e14], noUpperSize),
  numberRule("appetite.revenueBelow", "yenPerYear", null, [0, 1e14], 0),
  numberRule("appetite.staffAbove", "persons", null, [0, 1_000_000], noUpperSize),
  numberRule("appetite.staffBelow", "persons", null, [0, 1_000_000], 0),
  ...ofIndustry,
] as const;

/** Small firms are scored and queried only: preconditions are not held against them. Source: the loss model's second edition, D2; 前提. */
export const segmentRules = [
  flagRule("segment.use", true),
  numberRule("segment.revenueMost", "yenPerYear", 1_000_000_000, [0, 1e14]),
] as const;
