import { isPlanError, type PlanIssue } from "../../../engine";
import { fill } from "../../../locales";
import type { PlansReading } from "../../../workbook/read/plans";
import { usePane } from "../../pane-context";
import { IssueList } from "../issue-list";

type Placed = PlansReading["issues"][number];

const isRemark = ({ issue }: Placed): boolean => issue.code.startsWith("plan") && !isPlanError(issue as PlanIssue);

/** What is wrong with cells of plans, and what is remarkable: each a link to its cell. */
export function PlanProblems({ issues }: { readonly issues: PlansReading["issues"] }) {
  const { text } = usePane();
  const wrong = issues.filter((each) => !isRemark(each));
  const remarks = issues.filter(isRemark);
  const { problems, remarks: toCheck } = text.cover;
  return (
    <>
      {wrong.length > 0 && <IssueList title={fill(problems, { count: wrong.length })} issues={wrong} />}
      {remarks.length > 0 && <IssueList title={fill(toCheck, { count: remarks.length })} issues={remarks} />}
    </>
  );
}
