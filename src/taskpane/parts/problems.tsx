import { Button, Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { QuestionId } from "../../engine";
import { issueNumber } from "../../issues";
import { fill, message } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { toAskAbout, type AnyIssue } from "../../workbook/plan/remark-order";
import { usePane } from "../pane-context";
import type { Notes, NotedQuestion } from "../session/memo";
import { Heading } from "./heading";
import { ConfirmationBadge } from "./memo/confirmation-badge";
import { MemoEditor } from "./memo/memo-editor";
import { NotCarried } from "./parameters/not-carried";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  problem: {
    textAlign: "left",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  place: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  number: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  note: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** Problems shown until the reader asks for all. */
const few = 6;

interface Props {
  readonly info: Diagnosis;
  readonly notes: Notes;
}

/** What to ask the customer, most important first; what the underwriter learns is noted at the question. */
export function Problems({ info, notes }: Props) {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const words = text.hearing;
  const problems = toAskAbout(info.issues, ({ issue }) => issue);
  const shown = all ? problems : problems.slice(0, few);
  const noted = notedIn(notes);
  return (
    <Card>
      <Heading level={2}>{fill(words.problems, { count: problems.length })}</Heading>
      {problems.length === 0 && <Text>{words.noProblems}</Text>}
      <ul className={styles.list}>
        {shown.map(({ issue, place }) => {
          const label = message(language, issue);
          const question = noted.get(questionOf(issue) ?? "");
          const key = keyOf({ issue });
          const isOpen = open === key;
          return (
            <li key={key}>
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
              )}
              <div className={styles.foot}>
                <Text size={200} className={styles.number}>
                  {issueNumber(issue.code)}
                </Text>
                {question && (
                  <>
                    <Button
                      size="small"
                      appearance="subtle"
                      className={styles.note}
                      aria-expanded={isOpen}
                      aria-label={fill(text.memo.noteOn, { question: question.id })}
                      onClick={() => setOpen(isOpen ? null : key)}
                    >
                      {text.memo.note}
                    </Button>
                    <ConfirmationBadge entry={question.entry} />
                  </>
                )}
              </div>
              <NotCarried issue={issue} />
              {question && isOpen && <MemoEditor key={question.id} question={question} />}
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

/** The same problem keeps its key while others come and go. */
const keyOf = ({ issue }: { readonly issue: AnyIssue }): string =>
  `${issue.code} ${questionOf(issue) ?? JSON.stringify(issue)}`;

const questionOf = (issue: AnyIssue): QuestionId | null => ("question" in issue ? issue.question : null);

const notedIn = ({ viewpoints }: Notes): ReadonlyMap<string, NotedQuestion> =>
  new Map(viewpoints.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)));
