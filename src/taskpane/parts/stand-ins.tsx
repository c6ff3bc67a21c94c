import { Badge, Button, Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fill, formatNumber, percentage } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../pane-context";
import { standIns, type StandIn } from "../session/stand-ins";
import { isBusy } from "../session/state";
import { Heading } from "./heading";
import { usePlaces } from "./places";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  link: { textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Values shown until the reader asks for all. */
const few = 6;

/** Values used in place of missing or unclear ones, each with a button that writes it into its cell. */
export function StandIns({ info }: { readonly info: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = useWords();
  const placeOf = usePlaces();
  const values = useMemo(() => standIns(info), [info]);
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = ({ cell, unit }: StandIn): string => {
    if (typeof cell.value !== "number") return String(cell.value);
    if (unit === "share") return percentage(cell.value, words.language);
    return `${formatNumber(cell.value, words.language)}${unit === null ? "" : words.units[unit].suffix}`;
  };
  return (
    <Card>
      <Heading level={2}>{fill(text.hearing.stood, { count: values.length })}</Heading>
      <Text>{text.hearing.stoodText}</Text>
      <ul className={styles.list}>
        {(all ? values : values.slice(0, few)).map((standIn) => {
          const { variable, received, cell } = standIn;
          const { label } = words.profile.variables[variable];
          const place = placeOf(cell.name);
          return (
            <li key={variable} className={styles.row}>
              <div className={styles.words}>
                {place ? (
                  <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
                    {label}
                  </Link>
                ) : (
                  <Text>{label}</Text>
                )}
                <Text>
                  <Badge appearance="outline">
                    {received === null ? text.hearing.assumed : text.hearing.understood}
                  </Badge>{" "}
                  {shown(standIn)}{" "}
                  {received !== null && <span className={styles.quiet}>{fill(text.hearing.from, { received })}</span>}
                </Text>
              </div>
              <Button
                size="small"
                disabled={busy}
                aria-label={fill(text.hearing.fillOne, { item: label, value: shown(standIn) })}
                onClick={() => void session.fill([cell])}
              >
                {text.hearing.fill}
              </Button>
            </li>
          );
        })}
      </ul>
      {values.length > 1 && (
        <div className={styles.actions}>
          {values.length > few && (
            <Button size="small" onClick={() => setAll(!all)}>
              {all ? text.hearing.showFew : fill(text.hearing.showAll, { count: values.length })}
            </Button>
          )}
          <Button size="small" disabled={busy} onClick={() => void session.fill(values.map(({ cell }) => cell))}>
            {text.hearing.fillAll}
          </Button>
        </div>
      )}
    </Card>
  );
}
