import { Badge, Button, Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { IndustryCode } from "../../engine";
import { amountInUnit, fill, type Words } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { names } from "../../workbook/model/names";
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

/** Values used in place of missing or unclear ones; what is assumed without a range can be filled in, as the underwriter's. */
export function StandIns({ info }: { readonly info: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const undo = usePaneState((state) => state.undo);
  const values = useMemo(() => standIns(info), [info]);
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const fillable = values.flatMap(({ cell }) => (cell ? [cell] : []));
  return (
    <Card>
      <Heading level={2}>{fill(text.hearing.stood, { count: values.length })}</Heading>
      <Text>{text.hearing.stoodText}</Text>
      <ul className={styles.list}>
        {(all ? values : values.slice(0, few)).map((standIn) => (
          <Row key={standIn.variable} standIn={standIn} />
        ))}
      </ul>
      <div className={styles.actions}>
        {values.length > few && (
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? text.hearing.showFew : fill(text.hearing.showAll, { count: values.length })}
          </Button>
        )}
        {fillable.length > 1 && (
          <Button size="small" disabled={busy} onClick={() => void session.fill(fillable)}>
            {fill(text.hearing.fillAll, { count: fillable.length })}
          </Button>
        )}
        {undo?.of === "answers" && (
          <Button size="small" disabled={busy} onClick={() => void session.undoFill()}>
            {text.hearing.undoFill}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Row({ standIn }: { readonly standIn: StandIn }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = useWords();
  const place = usePlaces()(names.input(standIn.variable));
  const { variable, origin, received, cell } = standIn;
  const { label } = words.profile.variables[variable];
  const value = shown(standIn, words);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {place ? (
          <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
            {label}
          </Link>
        ) : (
          <Text>{label}</Text>
        )}
        <Text>
          <Badge appearance="outline">{text.hearing.origins[origin]}</Badge> {value}{" "}
          {received !== null && <span className={styles.quiet}>{fill(text.hearing.received, { received })}</span>}{" "}
          {origin === "assumed" && !cell && <span className={styles.quiet}>{text.hearing.ranged}</span>}
        </Text>
      </div>
      {cell && (
        <Button
          size="small"
          disabled={busy}
          aria-label={fill(text.hearing.fillOne, { item: label, value })}
          onClick={() => void session.fill([cell])}
        >
          {text.hearing.fill}
        </Button>
      )}
    </li>
  );
}

function shown({ value, unit }: StandIn, { language, units, profile }: Words): string {
  if (typeof value === "number")
    return amountInUnit(value, unit ?? "none", { language, units, yes: profile.yes, no: profile.no });
  return profile.industries[value as IndustryCode].choice;
}
