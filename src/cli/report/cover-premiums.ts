import { tariffSources, type Discount } from "../../engine";
import {
  fill,
  percentage,
  plainNumber,
  questionName,
  shortened,
  tailFigure,
  words,
  type Language,
} from "../../locales";
import type { CoverOutcome } from "../cover/cover-outcome";
import type { PlanOutcome } from "../cover/plan-outcome";
import { none } from "./cover-words";
import { aligned } from "./text-columns";
import { yenIn } from "./yen";

/** Answers told that would change a discount. */
const most = 3;

/** What is asked for plans and what the insurer's tariff says; nothing where neither is typed. */
export function premiumLines({ plans, discount }: CoverOutcome, language: Language): readonly string[] {
  const { quoted, tariff, discounted, ...text } = words(language).commandLine.cover;
  const yen = orNone(yenIn(language));
  const share = orNone((value) => percentage(value, language));
  if (!plans.some(({ price }) => price.quoted !== null || price.tariff !== null)) return [];
  const ratio = (premium: string): string => fill(text.lossRatio, { premium });
  const isTyped = plans.some(({ price }) => price.tariff !== null);
  const isDiscounted = plans.some(({ price }) => price.tariffDiscounted !== null);
  const columns: readonly (readonly [string, (plan: PlanOutcome) => string])[] = [
    [quoted, ({ price }) => yen(price.quoted)],
    [ratio(quoted), ({ lossRatios }) => share(lossRatios.quoted)],
    ...(isTyped ? [[tariff, ({ price }: PlanOutcome) => yen(price.tariff)] as const] : []),
    ...(isDiscounted
      ? [
          [discounted, ({ price }: PlanOutcome) => yen(price.tariffDiscounted)] as const,
          [ratio(discounted), ({ lossRatios }: PlanOutcome) => share(lossRatios.tariffDiscounted)] as const,
        ]
      : []),
  ];
  return [
    text.premiums,
    ...aligned(
      [
        [text.plan, ...columns.map(([head]) => head)],
        ...plans.map((plan) => [plan.years.name, ...columns.map(([, of]) => of(plan))]),
      ],
      columns.map((_, column) => column + 1),
    ),
    ...(isTyped ? discountLines(discount, language) : []),
    "",
  ];
}

function discountLines(discount: Discount | null, language: Language): readonly string[] {
  const pack = words(language);
  const text = pack.commandLine.cover;
  if (!discount) return [text.noDiscount];
  const changes = [...discount.questions]
    .filter(({ change }) => change !== 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .slice(0, most)
    .map(
      ({ question, change }) =>
        `${questionName(question, pack)} ${signed(change, (value) => percentage(value, language))}`,
    );
  return [
    fill(text.discount, { rule: shortened(discount.rule), sum: percentage(discount.sum, language) }),
    ...(changes.length > 0 ? [fill(text.discountChanges, { questions: changes.join(" / ") })] : []),
  ];
}

/** The published premium nearest to each plan; nothing where none is of the company's business. */
export function tariffLines({ plans }: CoverOutcome, language: Language): readonly string[] {
  const { commandLine, validation } = words(language);
  const text = commandLine.cover;
  const yen = (value: number): string => plainNumber(Math.round(value), language);
  const times = (ratio: number | null): string =>
    ratio === null ? none : `× ${plainNumber(Number(ratio.toPrecision(2)), language)}`;
  const lines = plans.flatMap(({ years, tariffs }) => {
    const [nearest] = tariffs;
    if (!nearest) return [];
    const { point, difference, differences, revenueRatio, limitRatio } = nearest;
    const range =
      differences && ` (${signed(tailFigure(differences.low), yen)} – ${signed(tailFigure(differences.high), yen)})`;
    return [
      [
        years.name,
        fill(text.besideTariff, {
          difference: signed(difference, yen) + (range ?? ""),
          premium: yen(point.premium),
          business: validation.businesses[point.business],
          revenue: times(revenueRatio),
          limit: times(limitRatio),
          page: tariffSources[point.source].page,
        }),
      ],
    ];
  });
  return lines.length === 0 ? [] : [text.tariffs, ...aligned(lines), ""];
}

const signed = (value: number, text: (value: number) => string): string =>
  (value < 0 ? "−" : "+") + text(Math.abs(value));

const orNone =
  (text: (value: number) => string) =>
  (value: number | null): string =>
    value === null ? none : text(value);
