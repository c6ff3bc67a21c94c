import { Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CostItemId } from "../../../engine";
import type { Share, Simulation } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { useBarStyles } from "./bars-styles";
import { Swatch } from "./swatch";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  bars: { height: "12px", marginTop: tokens.spacingVerticalXXS },
  of: { display: "block" },
});

/** Items shown. */
const most = 10;
const kinds = ["shareOfMean", "shareOfTail"] as const;
const swatches = { shareOfMean: "first", shareOfTail: "second" } as const;

interface Row extends Share {
  readonly id: string;
  readonly name: string;
  /** The scenario an item belongs to. */
  readonly of?: string;
}

/** Which scenarios and items a year's mean loss and its tail are made of. */
export function Shares({ simulation }: { readonly simulation: Simulation }) {
  const { text } = usePane();
  const { scenarios, costItems } = useWords();
  const words = text.distribution;
  const items = [...simulation.items]
    .filter(({ mean }) => mean > 0)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, most);
  if (simulation.mean === 0) return null;
  return (
    <Card>
      <Heading level={2}>{words.shares}</Heading>
      <Text>{words.sharesText}</Text>
      {simulation.byScenario.every(({ shareOfTail }) => shareOfTail === null) && <Text>{words.noTail}</Text>}
      <ShareTable
        title={words.byScenario}
        rows={simulation.byScenario.map((share) => ({ ...share, name: scenarios[share.id].name }))}
      />
      <ShareTable
        title={fill(words.byItem, { count: items.length })}
        rows={items.map((share) => ({
          ...share,
          name: costItems[share.id as CostItemId].name,
          of: scenarios[share.scenario].name,
        }))}
      />
    </Card>
  );
}

function ShareTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const styles = useStyles();
  const cells = useTableStyles();
  const bars = useBarStyles();
  const { text } = usePane();
  const { chance } = useLosses();
  const longest = Math.max(...rows.flatMap((row) => kinds.map((kind) => row[kind] ?? 0)), Number.EPSILON);
  const length = (share: number | null): number => ((share ?? 0) / longest) * 100;
  return (
    <table className={cells.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(cells.cell, cells.name)}>
            {title}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={cells.cell}>
              <Swatch of={swatches[kind]} />
              {text.distribution[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {row.name}
              {row.of !== undefined && <span className={mergeClasses(bars.quiet, styles.of)}>{row.of}</span>}
              <svg
                aria-hidden="true"
                className={mergeClasses(bars.bar, styles.bars)}
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
              >
                <rect className={bars.first} x={0} y={0} width={length(row.shareOfMean)} height={5} />
                <rect
                  className={bars.second}
                  vectorEffect="non-scaling-stroke"
                  x={0}
                  y={7}
                  width={length(row.shareOfTail)}
                  height={4}
                />
              </svg>
            </th>
            {kinds.map((kind) => {
              const share = row[kind];
              return (
                <td key={kind} className={cells.cell}>
                  {share === null ? "–" : chance(share)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
