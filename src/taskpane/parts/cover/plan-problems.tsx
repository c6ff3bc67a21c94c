import { Card, Link, Text } from "@fluentui/react-components";
import { issueNumber } from "../../../issues";
import { fill, message } from "../../../locales";
import type { PlansReading } from "../../../workbook/read/plans";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useCoverStyles } from "./styles";

type Placed = PlansReading["issues"][number];

/** The only issue that leaves its plan in. */
const isRemark = ({ issue }: Placed): boolean => issue.code === "planSublimitAbove";

/** What is wrong with cells of plans, and what is remarkable: each a link to its cell. */
export function PlanProblems({ issues }: { readonly issues: PlansReading["issues"] }) {
  const { text } = usePane();
  const wrong = issues.filter((each) => !isRemark(each));
  const remarks = issues.filter(isRemark);
  const { problems, remarks: toCheck } = text.cover;
  return (
    <>
      {wrong.length > 0 && <List title={fill(problems, { count: wrong.length })} issues={wrong} />}
      {remarks.length > 0 && <List title={fill(toCheck, { count: remarks.length })} issues={remarks} />}
    </>
  );
}

function List({ title, issues }: { readonly title: string; readonly issues: readonly Placed[] }) {
  const styles = useCoverStyles();
  const { session, language } = usePane();
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <ul className={styles.list}>
        {issues.map(({ issue, place }, index) => {
          const label = message(language, issue, place?.cell === undefined ? {} : { cell: place.cell });
          return (
            <li key={index}>
              {place ? (
                <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
                  {label}
                </Link>
              ) : (
                label
              )}{" "}
              <Text size={200} className={styles.quiet}>
                {issueNumber(issue.code)}
              </Text>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
