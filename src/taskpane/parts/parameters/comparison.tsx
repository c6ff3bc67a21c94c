import { Button, Card, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Both, SetComparison } from "../../../engine";
import { fill, plainNumber, setVersion } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { isBusy } from "../../session/state";
import { Heading } from "../heading";
import { focusHeading } from "../use-kept-focus";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { useParameterStyles } from "./styles";
import { useValues } from "./use-values";

/** Abbreviations that no language translates. */
const tailNames = { var99: "VaR 99", tvar99: "TVaR 99" } as const;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Two sets side by side: the parameters that differ, and the results that change. */
export function Comparison({
  comparison,
  onClose,
}: {
  readonly comparison: SetComparison;
  readonly onClose: () => void;
}) {
  const styles = useParameterStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const { unit } = useNumbers();
  const words = text.parameters;
  const { sets, parameters } = comparison;
  const results = useResultLines(comparison);
  const changes = useParameterLines(comparison);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => focusHeading(card.current, "h2"), []);
  const pack = useWords();
  const named = (set: SetComparison["sets"]["before"]): string =>
    fill(words.identity, { name: set.name, version: setVersion(set, pack) });
  return (
    <div ref={card}>
      <Card>
        <Heading level={2}>{fill(words.comparison, { before: named(sets.before), after: named(sets.after) })}</Heading>
        {parameters.length === 0 ? (
          <Text>{words.comparedSame}</Text>
        ) : (
          <>
            <Text>{fill(words.comparedCount, { count: parameters.length })}</Text>
            <Lines caption={fill(words.comparedCount, { count: parameters.length })} lines={changes} />
            {results.length === 0 ? (
              <Text>{words.unmoved}</Text>
            ) : (
              <>
                <h3 className={styles.groupHead}>{fill(words.moved, { unit })}</h3>
                <Lines caption={fill(words.moved, { unit })} lines={results} />
              </>
            )}
          </>
        )}
        <div className={styles.buttons}>
          <Button disabled={busy} onClick={() => void session.writeComparison(comparison)}>
            {words.toSheet}
          </Button>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      </Card>
    </div>
  );
}

function Lines({ caption, lines }: { readonly caption: string; readonly lines: readonly Line[] }) {
  const cells = useTableStyles();
  const { head } = usePane().text.parameters;
  return (
    <table className={cells.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(cells.cell, cells.name)}>
            {head.of}
          </th>
          <th scope="col" className={cells.cell}>
            {head.before}
          </th>
          <th scope="col" className={cells.cell}>
            {head.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, before, after }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {name}
            </th>
            <td className={cells.cell}>{before}</td>
            <td className={cells.cell}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One line for each point that differs: low, likely and high do not fit side by side. */
function useParameterLines({ parameters }: SetComparison): readonly Line[] {
  const words = useWords();
  const values = useValues();
  return parameters.flatMap(({ id, unit, uncertain, before, after }) =>
    (uncertain ? (["low", "likely", "high"] as const) : (["likely"] as const))
      .filter((point) => before[point] !== after[point])
      .map((point) => ({
        key: `${id} ${point}`,
        name: uncertain
          ? `${words.parameters.labels[id].label} ${words.parameters.points[point].name}`
          : words.parameters.labels[id].label,
        before: values.one(before[point], unit),
        after: values.one(after[point], unit),
      })),
  );
}

/** The results that change; the sheet lists all. */
function useResultLines({ ratings, scenarios, expectedAnnualLoss, tail }: SetComparison): readonly Line[] {
  const words = useWords();
  const { text } = usePane();
  const { bare, plain } = useNumbers();
  const own = text.parameters;
  const line = <Value,>(key: string, name: string, both: Both<Value>, shown: (value: Value) => string): Line[] =>
    both.before === both.after ? [] : [{ key, name, before: shown(both.before), after: shown(both.after) }];
  const dash = "–";
  const points = (value: number | null): string => (value === null ? dash : plain(value, 1));
  const yen = (value: number | null): string => (value === null ? dash : bare(value));
  return [
    ...line("annual", own.annual, expectedAnnualLoss, bare),
    ...(["var99", "tvar99"] as const).flatMap((id) =>
      tail ? line(id, tailNames[id], { before: tail.before[id], after: tail.after[id] }, bare) : [],
    ),
    ...ratings.flatMap(({ id, score, grade }) => {
      const name = id === "overall" ? words.sheets.rating.overall : words.viewpoints[id].name;
      return [
        ...line(`${id} score`, fill(own.score, { name }), score, points),
        ...line(`${id} grade`, fill(own.grade, { name }), grade, (value) => value ?? dash),
      ];
    }),
    ...scenarios.flatMap(({ id, frequency, loss }) => {
      const { name } = words.scenarios[id];
      const of = (figure: "likely" | "mean"): Both<number | null> => ({
        before: loss.before?.[figure] ?? null,
        after: loss.after?.[figure] ?? null,
      });
      return [
        ...line(`${id} frequency`, fill(own.frequency, { name }), frequency, (value) =>
          plainNumber(value, words.language),
        ),
        ...line(`${id} likely`, fill(own.likely, { name }), of("likely"), yen),
        ...line(`${id} mean`, fill(own.mean, { name }), of("mean"), yen),
      ];
    }),
  ];
}
