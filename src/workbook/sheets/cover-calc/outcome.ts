import { isDefence, reasons, type Reason, type Scenario } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { shareOf, sumOf, type Case, type Chain } from "./chain";
import { isRatioFirst, labelOf, type Claims, type ClassLines } from "./claims";
import { isDefenceOutside, type Limits } from "./limits";
import type { PolicyLine, Steps } from "./steps";

/** What of an event is paid, and why the rest stays, each by its name; then what of one yen of each class is paid. */
export function outcomeLines(
  chain: Chain,
  scenario: Scenario,
  { claims, steps, limits }: { readonly claims: Claims; readonly steps: Steps; readonly limits: Limits },
  words: Words,
): void {
  const { code } = scenario;
  const text = words.sheets.coverCalc;
  const covered = claims.classes.filter(({ covered: line }) => line !== null);
  const { lines } = steps;
  const payable = ({ of }: Case): string => `(${of(limits.below)}+${of(limits.layers)})`;
  const share = ({ term }: Case): string => term("coInsurance.share");
  const paid = chain.line({
    label: text.paid,
    kind: "yen",
    name: names.cover(code, "paid"),
    strong: true,
    each: (of) => `${payable(of)}*${share(of)}`,
  });
  const ratioFirst = (of: Case): string =>
    sumOf(
      covered.flatMap((one) => (one.line ? [`${claims.entering(one, of)}*(1-${steps.ratioOf(one.line, of)})`] : [])),
    );
  const ratioLast = (of: Case): string =>
    sumOf(
      lines.map(
        ({ line, sublimited }) =>
          `MAX(0,${of.of(sublimited)}-${of.term(`${line}.deductible`)})*(1-${steps.ratioOf(line, of)})`,
      ),
    );
  const kept = ({ of }: Case): string => `(1-${of(limits.given)})*(1-${of(limits.gap)})`;
  const timed = covered.filter((one) => one.timed && claims.outage);
  const monthly = covered.filter(({ months }) => months);
  const each: Readonly<Record<Reason, (of: Case) => string>> = {
    notCovered: (of) =>
      `IF(${of.term("usable")}=1,${sumOf(
        claims.classes
          .filter(({ beside }) => !beside)
          .map((one) => of.given(one.loss) + (one.covered === null ? "" : `-${of.of(one.covered)}`)),
      )},0)`,
    period: (of) =>
      sumOf([
        ...timed.map((one) => `${of.of(one.loss)}*(1-${of.of(claims.outage?.covered ?? 0)})`),
        ...monthly.map((one) => `${of.of(one.loss)}*(1-${of.of(claims.months ?? 0)})`),
      ]),
    waiting: (of) => sumOf(timed.map((one) => `${of.of(one.loss)}*${of.of(claims.outage?.waited ?? 0)}`)),
    ratio: (of) => `IF(${isRatioFirst(of)},${ratioFirst(of)},${ratioLast(of)})`,
    sublimit: (of) =>
      `${sumOf(covered.map((one) => claims.entering(one, of)))}-IF(${isRatioFirst(of)},${ratioFirst(of)},0)${lines
        .map(({ sublimited }) => `-${of.of(sublimited)}`)
        .join("")}`,
    deductible: (of) =>
      sumOf(lines.map(({ line, sublimited }) => `MIN(${of.of(sublimited)},${of.term(`${line}.deductible`)})`)),
    limit: (of) =>
      `(${of.of(limits.own)}${[...limits.limited.values()].map((row) => `-${of.of(row)}`).join("")})*${kept(of)}`,
    aggregate: (of) =>
      `(${sumOf([...limits.limited].map(([line, row]) => `${of.of(row)}*(1-${limits.aggregateOf(line, of)})`))})*${kept(of)}`,
    attachment: ({ of }) => `(${of(limits.own)}-${of(limits.below)}-${of(limits.layers)})*${of(limits.gap)}`,
    coInsurance: (of) => `${payable(of)}*(1-${share(of)})`,
  };
  const rows = reasons.map((reason) =>
    chain.line({
      label: words.plans.reasons[reason],
      kind: "yen",
      name: names.cover(code, reason),
      each: each[reason],
    }),
  );
  chain.line({
    label: text.loss,
    kind: "yen",
    name: names.cover(code, "loss"),
    strong: true,
    each: ({ of }) => `SUM(${of(paid)}:${of(rows.at(-1) ?? paid)})`,
  });
  for (const [index, one] of covered.entries()) {
    const line = lines.find((each) => each.line === one.line);
    if (!line) continue;
    chain.line({
      label: fill(text.classShare, { items: labelOf(one, words) }),
      kind: "share",
      name: names.cover(code, `share${index + 1}`),
      likelyOnly: true,
      each: (of) => classShare(one, line, { steps, limits }, of),
    });
  }
}

/** Of one yen of a class, what is paid. */
function classShare(
  one: ClassLines,
  line: PolicyLine,
  { steps, limits }: { readonly steps: Steps; readonly limits: Limits },
  of: Case,
): string {
  const own = of.of(line.own);
  const limited = of.of(limits.limited.get(line) ?? line.own);
  const apart = limits.outside(line, of);
  const factor =
    apart === null
      ? shareOf(limited, own)
      : isDefence(one)
        ? `IF(${isDefenceOutside(of)},1,${shareOf(limited, own)})`
        : shareOf(`(${limited}-${own}*${apart})`, `(${own}*(1-${apart}))`);
  const left = `${factor}*${limits.aggregateOf(line, of)}`;
  const payable = `(${left}+(1-${left})*${of.of(limits.given)})`;
  const share = `${steps.within(one, of)}/${of.of(line.sum)}*${own}/${of.given(one.loss)}`;
  return `IF(OR(${of.given(one.loss)}=0,${of.of(line.sum)}=0),0,${share}*${payable}*${of.term("coInsurance.share")})`;
}
