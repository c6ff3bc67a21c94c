import { Button, Card, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { improvementsOf } from "../../engine";
import { fill, percentage, questionName } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { usePane } from "../pane-context";
import type { LossFigure } from "../session/settings";
import { useNumbers } from "./amount-text";
import { useDiscount } from "./improvement/use-discount";
import { Heading } from "./heading";
import { useQuestionPlace } from "./places";
import { useTableStyles } from "./table-styles";
import { useChunked } from "./use-chunked";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  link: { textAlign: "left" },
  sort: {
    minWidth: 0,
    paddingInline: 0,
    whiteSpace: "nowrap",
    // its border is seen there
    "@media (forced-colors: active)": { paddingInline: tokens.spacingHorizontalXS },
  },
  now: { color: tokens.colorNeutralForeground2, display: "block" },
});

const columns = ["next", "best"] as const;
type Column = (typeof columns)[number];

/** Rows shown until the reader asks for all. */
const few = 10;

/** What each answer below its best costs a year. */
export function AnswerCosts({ diagnosis, figure }: { readonly diagnosis: Diagnosis; readonly figure: LossFigure }) {
  const styles = useStyles();
  const cells = useTableStyles();
  const { session, text, language } = usePane();
  const words = useWords();
  const { column: columnOf, unit } = useNumbers();
  const placeOf = useQuestionPlace();
  const [by, setBy] = useState<Column>("best");
  const [all, setAll] = useState(false);
  const { reading, parameters } = diagnosis;
  const work = useCallback(() => improvementsOf(reading.sheet, parameters), [reading, parameters]);
  const questions = useChunked(work)?.questions ?? [];
  const sorted = [...questions].sort((a, b) => b[by].saved - a[by].saved);
  const shown = all ? sorted : sorted.slice(0, few);
  const head = text.losses.answersHead;
  const discount = useDiscount(diagnosis);
  const share = (value: number): string => percentage(value, language);
  const bare = columnOf(Math.max(0, ...questions.map(({ best }) => best.saved)));
  const less = (saved: number): string => (bare(saved) === bare(0) ? bare(0) : `−${bare(saved)}`);
  return (
    <Card>
      <Heading level={2}>{text.losses.answers}</Heading>
      <Text>{text.losses.answersText}</Text>
      {figure === "totalCost" && <Text size={200}>{text.losses.ofInsurable}</Text>}
      <Text size={200}>{fill(text.losses.answersUnit, { unit })}</Text>
      <table className={cells.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.head, cells.name)}>
              {head.question}
            </th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(cells.cell, cells.head)}
                aria-sort={by === column ? "descending" : "none"}
              >
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.sort}
                  aria-label={fill(text.losses.sortBy, { column: head[column] })}
                  onClick={() => setBy(column)}
                >
                  {head[column]}
                  {by === column && <span aria-hidden="true">&nbsp;▼</span>}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ question, option, next, best }) => {
            const place = placeOf(question);
            const { options } = words.questions[question] as {
              readonly options: Readonly<Record<string, string>>;
            };
            const label = questionName(question, words);
            return (
              <tr key={question}>
                <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                  {place ? (
                    <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
                      {label}
                    </Link>
                  ) : (
                    label
                  )}
                  <span className={styles.now}>
                    {head.now}
                    {text.shell.colon}
                    {option === null ? text.losses.open : options[option]}
                  </span>
                  {discount && (
                    <span className={styles.now}>
                      {fill(text.improvement.measures.discount, {
                        now: share(discount.now),
                        raised: share(discount.raisedBy({ [question]: best.option })),
                      })}
                    </span>
                  )}
                </th>
                <td className={cells.cell}>{less(next.saved)}</td>
                <td className={cells.cell}>{less(best.saved)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > few && (
        <div>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? text.losses.showFew : fill(text.losses.showAll, { count: sorted.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
