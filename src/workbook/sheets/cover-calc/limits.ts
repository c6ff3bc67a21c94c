import { isDefence } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { mostLayers, type LayerField } from "../plans/rows";
import { shareOf, sumOf, type Case, type Chain } from "./chain";
import { choiceNumber } from "./choice-number";
import type { PolicyLine, Steps } from "./steps";

/** What the limits of the lines, the aggregates of the year and the layers above leave. */
export interface Limits {
  /** Within the limit of a line. */
  readonly limited: ReadonlyMap<PolicyLine, number>;
  /** Of a line, what an aggregate leaves: a share. */
  readonly aggregateOf: (line: PolicyLine, of: Case) => string;
  /** Before the limits; within limits and aggregates; what layers pay of the rest. */
  readonly own: number;
  readonly below: number;
  readonly layers: number;
  /** Of what limits and aggregates take off, what layers pay; and of what is left then, what lies below all of them. */
  readonly given: number;
  readonly gap: number;
  /** Costs of defence that lie outside the limit of ①, as a share of the line; null where there are none. */
  readonly outside: (line: PolicyLine, of: Case) => string | null;
}

/** What stands for no limit in a cell that formulas read. */
export const noLimit = "1E+15";

export const isDefenceOutside = ({ term }: Case): string =>
  `${term("liability.defence")}=${choiceNumber("liability.defence", "outside")}`;

export function limitsOf(chain: Chain, { lines, within }: Steps, words: Words): Limits {
  const text = words.sheets.coverCalc;
  const outside = ({ classes, sum }: PolicyLine, of: Case): string | null => {
    const defence = classes.filter(isDefence);
    if (defence.length === 0) return null;
    const costs = `(${sumOf(defence.map((one) => within(one, of)))})`;
    return `IF(${isDefenceOutside(of)},${shareOf(costs, of.of(sum))},0)`;
  };
  const limited = new Map(
    lines.map((one) => {
      const line = chain.line({
        label: fill(text.afterLimit, { line: words.plans.lines[one.line] }),
        kind: "yen",
        each: (of) => {
          const [own, limit, apart] = [of.of(one.own), of.term(`${one.line}.limit`), outside(one, of)];
          if (apart === null) return `MIN(${own},${limit})`;
          return `${own}*${apart}+MIN(${own}*(1-${apart}),${limit})`;
        },
      });
      return [one, line] as const;
    }),
  );
  const response = [...limited].find(([{ line }]) => line === "response")?.[1];
  const isBeside = (of: Case): string =>
    `${of.term("response.aggregate")}=${choiceNumber("response.aggregate", "beside")}`;
  const all = (of: Case): string => sumOf([...limited.values()].map(of.of));
  const yearly = chain.line({
    label: text.aggregate,
    kind: "share",
    each: (of) => {
      const sum = response === undefined ? `(${all(of)})` : `(${all(of)}-IF(${isBeside(of)},${of.of(response)},0))`;
      return `MIN(1,${of.term("aggregate.limit")}/MAX(${sum},0.000001))`;
    },
  });
  const ofResponse =
    response === undefined
      ? yearly
      : chain.line({
          label: text.responseAggregate,
          kind: "share",
          each: (of) =>
            `IF(${isBeside(of)},MIN(1,${of.term("response.aggregateLimit")}/MAX(${of.of(response)},0.000001)),${of.of(yearly)})`,
        });
  const aggregateOf = ({ line }: PolicyLine, { of }: Case): string => of(line === "response" ? ofResponse : yearly);
  const own = chain.line({
    label: text.own,
    kind: "yen",
    each: (of) => sumOf(lines.map((line) => of.of(line.own))),
  });
  const below = chain.line({
    label: text.below,
    kind: "yen",
    each: (of) => sumOf([...limited].map(([line, row]) => `${of.of(row)}*${aggregateOf(line, of)}`)),
  });
  return { limited, aggregateOf, own, below, ...layerLines(chain, own, below, text), outside };
}

const layerNumbers = Array.from({ length: mostLayers }, (_, index) => index + 1);

function layerLines(
  chain: Chain,
  own: number,
  below: number,
  text: Words["sheets"]["coverCalc"],
): Pick<Limits, "layers" | "given" | "gap"> {
  const ofLayer = (of: Case, layer: number, field: LayerField): string => of.term(`layer.${layer}.${field}`);
  const layers = chain.line({
    label: text.layers,
    kind: "yen",
    each: (of) => {
      const each = layerNumbers.map((layer) => {
        const above = `MAX(0,${of.of(own)}-${ofLayer(of, layer, "attachment")})`;
        return `MIN(${ofLayer(of, layer, "limit")},${above})*${ofLayer(of, layer, "share")}`;
      });
      return `MIN(${each.join("+")},${of.of(own)}-${of.of(below)})`;
    },
  });
  const given = chain.line({
    label: text.layersShare,
    kind: "share",
    each: ({ of }) => `IF(${of(own)}-${of(below)}<=0,0,${of(layers)}/(${of(own)}-${of(below)}))`,
  });
  const gap = chain.line({
    label: text.gap,
    kind: "share",
    each: (one) => {
      const { of } = one;
      const lowest = `MIN(${layerNumbers.map((layer) => ofLayer(one, layer, "attachment")).join(",")})`;
      const left = `(${of(own)}-${of(below)}-${of(layers)})`;
      return `IF(OR(${lowest}>=${noLimit},${left}<=0),0,MIN(1,MAX(0,MIN(${of(own)},${lowest})-${of(below)})/MAX(${left},0.000001)))`;
    },
  });
  return { layers, given, gap };
}
