import { Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { logAxes, strongest, understand, weakest, type Assessment, type QuestionId, type Reply } from "../../engine";
import { fill, percentage, roundedDown } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../pane-context";
import { Gates } from "../parts/gates";
import { GradeBadge } from "../parts/grade-badge";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { NoResult } from "../parts/no-result";
import { QuestionList } from "../parts/question-list";
import { Radar } from "../parts/radar";
import { useTableStyles } from "../parts/table-styles";
import { LogLevels } from "../parts/log-levels";
import { shownDiagnosis } from "../session/state";
import { useWords } from "../parts/use-words";

const useStyles = makeStyles({
  overall: { display: "flex", gap: tokens.spacingHorizontalL, alignItems: "center" },
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Questions listed as strong and as weak points, at most. */
const pointsShown = 5;

/** Whether open questions leave more than one value. */
const spread = ([low, high]: readonly [number, number]): boolean => score(low) !== score(high);

const score = (value: number | null): string => (value === null ? "–" : roundedDown(value, 1).toFixed(1));

/** Overall grade and range, the five viewpoints, what caps the grade, strong and weak points, operation logs. */
export function RatingView() {
  const { text } = usePane();
  const words = useWords();
  const diagnosis = usePaneState(shownDiagnosis);
  if (!diagnosis) return <NoResult />;
  const { rating, indicative, gates } = diagnosis.assessment;
  const { overall } = rating;
  const axes = rating.viewpoints.map(({ id, score: value, range }) => ({
    name: words.viewpoints[id].short,
    value,
    upTo: range && spread(range) ? range[1] : null,
    text: range && spread(range) ? `${score(range[0])}–${score(range[1])}` : score(value),
  }));
  const inWords = axes.map((axis) => fill(text.rating.radarText, { viewpoint: axis.name, score: axis.text }));
  return (
    <>
      <Heading level={1}>{text.rating.title}</Heading>
      <IndicativeNotice reason={indicative} />
      <Overall rating={overall} />
      <Card>
        <Heading level={2}>{text.rating.radar}</Heading>
        <Radar
          axes={axes}
          legend={text.rating.legend}
          label={`${text.rating.radar}${text.shell.colon}${inWords.join(words.sheets.calc.separator)}`}
        />
        <Viewpoints rating={rating} />
      </Card>
      <Caps title={text.rating.caps} note={text.rating.capsText} ids={overall.cappedBy} />
      <Caps title={text.rating.opens} note={text.rating.opensText} ids={overall.openCaps} />
      <Gates gates={gates} rules={diagnosis.rules} />
      <StrongAndWeak diagnosis={diagnosis} />
      <LogLevels log={rating.operationLog} axes={logAxes} />
    </>
  );
}

function Overall({ rating }: { readonly rating: Assessment["rating"]["overall"] }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const words = text.rating;
  const { grade, range, answered } = rating;
  return (
    <Card>
      <Heading level={2}>{words.overall}</Heading>
      <div className={styles.overall}>
        <GradeBadge grade={grade} large />
        <div className={styles.facts}>
          <Text size={500} weight="semibold">
            {rating.score === null ? words.none : fill(words.score, { score: score(rating.score) })}
          </Text>
          <Text className={styles.quiet}>{words.ofHundred}</Text>
        </div>
      </div>
      {range && spread(range) && <Text>{fill(words.range, { low: score(range[0]), high: score(range[1]) })}</Text>}
      <Text>{fill(words.answered, { share: percentage(roundedDown(answered, 3), language) })}</Text>
      {rating.score !== null && grade === null && (
        <Text>
          <strong>{words.reference}</strong>
          {text.shell.colon}
          {words.tooFew}
        </Text>
      )}
    </Card>
  );
}

function Viewpoints({ rating }: { readonly rating: Assessment["rating"] }) {
  const styles = useTableStyles();
  const { text } = usePane();
  const words = useWords();
  const { head } = text.rating;
  const ranged = rating.viewpoints.some(({ range }) => range && spread(range));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
            {head.viewpoint}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {head.score}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.middle)}>
            {head.grade}
          </th>
          {ranged && (
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {head.range}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rating.viewpoints.map((viewpoint) => (
          <tr key={viewpoint.id}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {words.viewpoints[viewpoint.id].short}
            </th>
            <td className={styles.cell}>{score(viewpoint.score)}</td>
            <td className={mergeClasses(styles.cell, styles.middle)}>
              <GradeBadge grade={viewpoint.grade} />
            </td>
            {ranged && (
              <td className={styles.cell}>
                {viewpoint.range ? `${score(viewpoint.range[0])}–${score(viewpoint.range[1])}` : "–"}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CapsProps {
  readonly title: string;
  readonly note: string;
  readonly ids: readonly QuestionId[];
}

function Caps({ title, note, ids }: CapsProps) {
  if (ids.length === 0) return null;
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <Text>{note}</Text>
      <QuestionList ids={ids} />
    </Card>
  );
}

function StrongAndWeak({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { text } = usePane();
  const { strong, weak } = useMemo(() => {
    const understood = understand(diagnosis.reading.sheet, diagnosis.parameters);
    return { strong: strongest(understood, pointsShown), weak: weakest(understood, pointsShown) };
  }, [diagnosis]);
  const none = text.rating.noPoints;
  return (
    <>
      <Points title={text.rating.weak} points={weak} none={none.weak} />
      <Points title={text.rating.strong} points={strong} none={none.strong} />
    </>
  );
}

interface PointsProps {
  readonly title: string;
  readonly points: readonly Reply[];
  readonly none: string;
}

function Points({ title, points, none }: PointsProps) {
  const { text } = usePane();
  const idsOf = (of: readonly Reply[]): readonly QuestionId[] => of.map(({ question }) => question.id);
  const open = new Set(idsOf(points.filter(({ option }) => option === null)));
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      {points.length === 0 ? (
        <Text>{none}</Text>
      ) : (
        <QuestionList ids={idsOf(points)} markOf={(id) => (open.has(id) ? text.rating.pointOpen : null)} />
      )}
    </Card>
  );
}
