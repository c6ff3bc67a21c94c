import { Text } from "@fluentui/react-components";
import { isParameterError, parameterById, type ParameterIssue } from "../../../engine";
import type { PlacedIssue } from "../../../issues";
import { fill } from "../../../locales";
import type { AnyIssue } from "../../../workbook/plan/remark-order";
import { usePane } from "../../pane-context";
import type { Reading } from "../../session/state";
import { IssueList } from "../issue-list";
import { NotCarried } from "./not-carried";
import { useParameterStyles } from "./styles";
import { useValues } from "./use-values";

type Placed = PlacedIssue<AnyIssue>;

/** What comes of parameters, and may say that one of them is wrong. */
const outcomes: ReadonlySet<string> = new Set(["largeLoss", "manyEvents"]);
const isOfParameters = ({ issue }: Placed): boolean => issue.code.startsWith("parameter");

/** Errors and remarks on parameter cells with the allowed range, each a link to its cell. */
export function ParameterProblems({ reading }: { readonly reading: Reading }) {
  const { text } = usePane();
  const words = text.parameters;
  if (reading.kind === "none") return null;
  const issues = reading.kind === "read" ? reading.info.issues : reading.issues;
  const about = issues.filter((placed) => isOfParameters(placed) || outcomes.has(placed.issue.code));
  const isWrong = ({ issue }: Placed): boolean =>
    issue.code.startsWith("parameter") && isParameterError(issue as ParameterIssue);
  const wrong = about.filter(isWrong);
  const remarks = about.filter((placed) => !isWrong(placed));
  return (
    <>
      {wrong.length > 0 && (
        <IssueList
          title={fill(words.wrong, { count: wrong.length })}
          issues={wrong}
          note={words.wrongText}
          below={rangeOf}
        />
      )}
      {remarks.length > 0 && (
        <IssueList title={fill(words.remarks, { count: remarks.length })} issues={remarks} below={rangeOf} />
      )}
    </>
  );
}

const rangeOf = (issue: AnyIssue) => (
  <>
    <Allowed issue={issue} />
    <NotCarried issue={issue} />
  </>
);

/** The allowed range, if the message does not name it. */
function Allowed({ issue }: { readonly issue: AnyIssue }) {
  const styles = useParameterStyles();
  const { text } = usePane();
  const values = useValues();
  const row = issue.code === "parameterNotANumber" ? parameterById.get(issue.parameter) : undefined;
  if (!row) return null;
  const [min, max] = [values.one(row.min, row.unit), values.one(row.max, row.unit)];
  return (
    <Text block size={200} className={styles.quiet}>
      {fill(text.parameters.allowed, { min, max })}
    </Text>
  );
}
