import {
  Button,
  Card,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback } from "react";
import { fill, numberedMessage } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { Heading } from "../parts/heading";
import { plannedSheets, type PlannedSheets } from "../session/planned-sheets";
import { isBusy } from "../session/state";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import { ToParameters } from "../parts/parameters/to-parameters";
import { useChunked } from "../parts/use-chunked";
import { useWords } from "../parts/use-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
  big: { alignSelf: "stretch", minHeight: "44px" },
});

/** The button that diagnoses, what it needs, and what it will write. */
export function DiagnoseView() {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const reading = usePaneState((state) => state.reading);
  const result = usePaneState((state) => state.result);
  const warned = usePaneState(({ settings }) => settings.warned);
  const busy = usePaneState(isBusy);
  const words = text.diagnose;
  const { scenarioCount } = useWords();
  if (reading?.kind === "unreadable") {
    return (
      <>
        <Heading level={1}>{words.cannot}</Heading>
        <ul className={styles.list}>
          {reading.issues.map(({ issue, place }, index) => (
            <li key={index}>{numberedMessage(language, issue, place)}</li>
          ))}
        </ul>
        <ToParameters reading={reading} />
      </>
    );
  }
  if (reading?.kind !== "read") return null;
  const { info, snapshot } = reading;
  const customer = info.reading.sheet.customer ?? "";
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Text>{fill(words.ready, { customer: customer === "" ? words.noName : customer, count: scenarioCount })}</Text>
      {!warned && !result && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.firstTime.title}</MessageBarTitle>
            {words.firstTime.text}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => session.changeSettings({ warned: true })}>{words.firstTime.agree}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        size="large"
        className={styles.big}
        disabled={busy}
        onClick={() => void session.diagnose()}
      >
        {result ? words.again : words.first}
      </Button>
      <Missing info={info} />
      <Planned snapshot={snapshot} />
    </>
  );
}

/** How much was not answered; that alone does not block a diagnosis. */
function Missing({ info }: { readonly info: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { missing } = text.diagnose;
  const { rating, assumed, issues } = info.assessment;
  const open = issues.filter(({ code }) => code === "unanswered" || code === "unknown").length;
  const lines = [
    ...(open > 0 ? [fill(missing.open, { count: open })] : []),
    ...(assumed.length > 0 ? [fill(missing.assumed, { count: assumed.length })] : []),
    ...(rating.overall.score !== null && rating.overall.grade === null ? [missing.tooFew] : []),
  ];
  return (
    <Card>
      <Heading level={2}>{missing.title}</Heading>
      {lines.length === 0 ? (
        <Text>{missing.none}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div>
            <Link as="button" onClick={() => session.show("hearing")}>
              {missing.see}
            </Link>
          </div>
        </>
      )}
    </Card>
  );
}

const notYet: PlannedSheets = { keep: [], create: [], refill: [] };

function Planned({ snapshot }: { readonly snapshot: WorkbookSnapshot }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const { plan } = text.diagnose;
  const work = useCallback(() => plannedSheets(snapshot), [snapshot]);
  const { keep, create, refill } = useChunked(work) ?? notYet;
  return (
    <Card>
      <Heading level={2}>{plan.title}</Heading>
      {keep.length > 0 && (
        <Text>
          <strong>{plan.keep}</strong>
          {text.shell.colon}
          {keep.map((names) => fill(plan.renamed, names)).join(words.sheets.calc.separator)}
        </Text>
      )}
      {create.length > 0 && (
        <Text>
          <strong>{plan.create}</strong>
          {text.shell.colon}
          {create.join(words.sheets.calc.separator)}
        </Text>
      )}
      {refill.length > 0 && (
        <Text>
          <strong>{plan.refill}</strong>
          {text.shell.colon}
          {refill.join(words.sheets.calc.separator)}
        </Text>
      )}
      <Text className={styles.quiet}>{keep.length > 0 ? plan.carriedOver : plan.untouched}</Text>
    </Card>
  );
}
