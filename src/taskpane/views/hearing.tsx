import { Button, Card, Link, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { questions } from "../../engine";
import { issueNumber } from "../../issues";
import { fill, message, numberedMessage } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { toAskAbout } from "../../workbook/plan/remark-order";
import { names } from "../../workbook/model/names";
import { usePane, usePaneState } from "../pane-context";
import { CoverCard } from "../parts/first-look/cover";
import { LossHistoryCard } from "../parts/first-look/loss-history";
import { Heading } from "../parts/heading";
import { usePlaces } from "../parts/places";
import { StandIns } from "../parts/stand-ins";
import { completenessOf } from "../session/completeness";
import { firstLook } from "../session/first-look";
import { isBusy } from "../session/state";
import { NotCarried } from "../parts/parameters/not-carried";
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
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  problem: {
    textAlign: "left",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  place: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  number: { color: tokens.colorNeutralForeground2 },
});

/** Problems shown until the reader asks for all. */
const few = 6;

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
  const { info, copies } = reading;
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
      <Problems info={info} />
      <StandIns info={info} />
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

function Problems({ info }: { readonly info: Diagnosis }) {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const [all, setAll] = useState(false);
  const words = text.hearing;
  const problems = toAskAbout(info.issues, ({ issue }) => issue);
  const shown = all ? problems : problems.slice(0, few);
  return (
    <Card>
      <Heading level={2}>{fill(words.problems, { count: problems.length })}</Heading>
      {problems.length === 0 && <Text>{words.noProblems}</Text>}
      <ul className={styles.list}>
        {shown.map(({ issue, place }, index) => {
          const label = message(language, issue);
          return (
            <li key={index}>
              {place ? (
                <Link as="button" className={styles.problem} onClick={() => void session.select(place)}>
                  {place.cell !== undefined && (
                    <span className={styles.place}>
                      {fill(words.at, { cell: place.cell })}
                      {text.shell.colon}
                    </span>
                  )}
                  {label}
                </Link>
              ) : (
                label
              )}{" "}
              <Text size={200} className={styles.number}>
                {issueNumber(issue.code)}
              </Text>
              <NotCarried issue={issue} />
            </li>
          );
        })}
      </ul>
      {problems.length > few && (
        <div>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? words.showFew : fill(words.showAll, { count: problems.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
