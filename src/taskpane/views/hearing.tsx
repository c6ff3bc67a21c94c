import { Button, Card, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { questions } from "../../engine";
import { fill, numberedMessage } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { names } from "../../workbook/model/names";
import { usePane, usePaneState } from "../pane-context";
import { CoverCard } from "../parts/first-look/cover";
import { LossHistoryCard } from "../parts/first-look/loss-history";
import { Heading } from "../parts/heading";
import { Later } from "../parts/later";
import { MemoCard } from "../parts/memo/memo-card";
import { usePlaces } from "../parts/places";
import { Problems } from "../parts/problems";
import { QueryCard } from "../parts/query-card";
import { StandIns } from "../parts/stand-ins";
import { completenessOf } from "../session/completeness";
import { firstLook } from "../session/first-look";
import { notesOf } from "../session/memo";
import { isBusy, type Reading } from "../session/state";
import { ToParameters } from "../parts/parameters/to-parameters";
import { useWords } from "../parts/use-words";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  bar: { gridColumnStart: 1, gridColumnEnd: 3 },
});

/** Past incidents and cover, how complete the sheet is, what to ask the customer, most important first, and values that were assumed. None of it blocks a diagnosis. */
export function HearingView() {
  const { language, text } = usePane();
  const reading = usePaneState((state) => state.reading);
  const words = text.hearing;
  if (reading?.kind === "unreadable") {
    return (
      <>
        <Heading level={1}>{words.unreadable}</Heading>
        {reading.issues.map(({ issue, place }, index) => (
          <Text key={index}>{numberedMessage(language, issue, place)}</Text>
        ))}
        <ToParameters reading={reading} />
      </>
    );
  }
  if (reading?.kind !== "read") return null;
  return <Read reading={reading} />;
}

function Read({ reading: { info, copies, snapshot } }: { readonly reading: Extract<Reading, { kind: "read" }> }) {
  const { text } = usePane();
  const words = text.hearing;
  const notes = useMemo(() => notesOf(snapshot, info.reading.memo), [snapshot, info]);
  const { customer, date } = info.reading.sheet;
  const whose = { customer: customer ?? words.noName, date: date ?? words.noDate };
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Text>{fill(words.whose, whose)}</Text>
      <FormLine info={info} />
      {copies.length > 0 && <Copies sheets={copies} />}
      <FirstLook info={info} />
      <Progress info={info} />
      <Problems info={info} notes={notes} />
      <Later>
        <MemoCard notes={notes} />
        <QueryCard info={info} />
        <StandIns info={info} />
      </Later>
    </>
  );
}

/** Which form it is, where it does not ask everything. */
function FormLine({ info: { reading, assessment } }: { readonly info: Diagnosis }) {
  const { text } = usePane();
  const [rest] = assessment.issues.flatMap((issue) => (issue.code === "notAsked" ? issue.questions : []));
  if (rest === undefined) return null;
  const form = reading.sheet.form === "short" ? "short" : "older";
  const counts = { asked: questions.length - rest, rest };
  return <Text>{fill(text.hearing.forms[form], counts)}</Text>;
}

function FirstLook({ info }: { readonly info: Diagnosis }) {
  const { history, cover } = useMemo(() => firstLook(info), [info]);
  return (
    <>
      <LossHistoryCard history={history} />
      <CoverCard cover={cover} />
    </>
  );
}

function Copies({ sheets }: { readonly sheets: readonly string[] }) {
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const place = usePlaces();
  const words = text.hearing;
  return (
    <Card>
      <Heading level={2}>{words.copies}</Heading>
      <Text>{fill(words.copiesText, { used: place(names.block("hearing"))?.sheet ?? "" })}</Text>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <Button disabled={busy} onClick={() => void session.takeCopy(sheet)}>
            {fill(words.useCopy, { sheet })}
          </Button>
        </div>
      ))}
    </Card>
  );
}

function Progress({ info }: { readonly info: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const sections = useMemo(() => completenessOf(info), [info]);
  const nameOf = (section: (typeof sections)[number]["section"]): string =>
    section in words.viewpoints
      ? words.viewpoints[section as keyof typeof words.viewpoints].name
      : words.profile.sections[section as keyof typeof words.profile.sections].name;
  return (
    <Card>
      <Heading level={2}>{text.hearing.progress}</Heading>
      {sections.map(({ section, done, count }) => {
        const name = nameOf(section);
        const counted = fill(text.hearing.done, { done, count });
        return (
          <div key={section} className={styles.section}>
            <Text>{name}</Text>
            <Text>{done === count ? `✓ ${text.hearing.complete}` : counted}</Text>
            <ProgressBar
              className={styles.bar}
              thickness="large"
              value={done / count}
              color={done === count ? "success" : "brand"}
              aria-label={`${name} ${counted}`}
            />
          </div>
        );
      })}
      <div>
        <Button appearance="primary" onClick={() => session.show("diagnose")}>
          {text.hearing.goOn}
        </Button>
      </div>
    </Card>
  );
}
