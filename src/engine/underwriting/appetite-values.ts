import { above, all, any, atMost, below, constant, equal, given, industryGiven, not, used } from "../model/expression";
import type { NamedChoice } from "../model/named-value";
import { rule, ruleByIndustry, type SheetExpression, type SheetLeaf, type SheetTest } from "../model/sheet-leaf";
import { industryCodes } from "../profile/industries";
import { noUpperSize } from "./rules/gate-rules";

/** 対象外, 対象, 未回答のため照会, 基準なし: what the insurer's appetite says of a customer. It never declines: 対象外 is referred. */
export const appetiteStates = ["outside", "inside", "open", "off"] as const;
export type AppetiteState = (typeof appetiteStates)[number];
export const appetiteParts = ["industry", "revenue", "staff", "answer"] as const;
export type AppetitePart = (typeof appetiteParts)[number];

/** Small firms are scored and queried only. */
export const segments = ["small", "standard"] as const;
export type Segment = (typeof segments)[number];

/** What one kind of rule asks: whether it is set, whether the customer said what it is about, and who is outside. */
interface Side {
  readonly isSet: SheetTest;
  readonly isStated: SheetTest;
  readonly isOutside: SheetTest;
}

const one = constant(1);
const none = constant(0);
const flag = (code: (typeof industryCodes)[number]): SheetExpression => rule(`appetite.industry.${code}`);

const sizes = (of: "revenue" | "staff"): Side => {
  const [most, least] = [rule(`appetite.${of}Above`), rule(`appetite.${of}Below`)];
  return {
    isSet: any<SheetLeaf>(below(most, constant(noUpperSize)), above(least, none)),
    isStated: given(of),
    isOutside: any<SheetLeaf>(above(used(of), most), below(used(of), least)),
  };
};

const sides: Readonly<Record<Exclude<AppetitePart, "answer">, Side>> = {
  industry: {
    isSet: any(...industryCodes.map((code) => equal(flag(code), one))),
    isStated: industryGiven,
    isOutside: equal(ruleByIndustry("appetite.industry"), one),
  },
  revenue: sizes("revenue"),
  staff: sizes("staff"),
};

const choice = (outside: SheetTest, open: SheetTest, unset: SheetTest): NamedChoice<AppetiteState> => ({
  kind: "choice",
  none: [],
  cases: [
    { test: unset, text: "off" },
    { test: outside, text: "outside" },
    { test: open, text: "open" },
  ],
  otherwise: "inside",
});

const outsideOf = ({ isStated, isOutside }: Side): SheetTest => all<SheetLeaf>(isStated, isOutside);
const openOf = ({ isSet, isStated }: Side): SheetTest => all<SheetLeaf>(isSet, not<SheetLeaf>(isStated));
const valueOf = (side: Side): NamedChoice<AppetiteState> => choice(outsideOf(side), openOf(side), not(side.isSet));
const each = Object.values(sides);

/** By kind of rule, and the answer over all: one that is outside decides, then what is not stated. */
export const appetiteValues: Readonly<Record<AppetitePart, NamedChoice<AppetiteState>>> = {
  industry: valueOf(sides.industry),
  revenue: valueOf(sides.revenue),
  staff: valueOf(sides.staff),
  answer: choice(any(...each.map(outsideOf)), any(...each.map(openOf)), not(any(...each.map(({ isSet }) => isSet)))),
};
export type AppetiteValues = typeof appetiteValues;

/** A firm that does not state its revenue is no small one. */
export const segmentValues: { readonly size: NamedChoice<Segment> } = {
  size: {
    kind: "choice",
    none: [],
    cases: [
      {
        test: all<SheetLeaf>(
          equal(rule("segment.use"), one),
          given("revenue"),
          atMost(used("revenue"), rule("segment.revenueMost")),
        ),
        text: "small",
      },
    ],
    otherwise: "standard",
  },
};
export type SegmentValues = typeof segmentValues;
