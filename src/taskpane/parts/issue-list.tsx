import { Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { issueNumber, type PlacedIssue } from "../../issues";
import { message } from "../../locales";
import { usePane } from "../pane-context";
import { Heading } from "./heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  link: {
    textAlign: "left",
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    // no colour tells a link from text there
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Listed = Parameters<typeof message>[1];

interface Props<Issue> {
  readonly title: string;
  readonly note?: string;
  readonly issues: readonly PlacedIssue<Issue>[];
  /** What is said below an issue. */
  readonly below?: (issue: Issue) => ReactNode;
}

/** Issues with their numbers, each a link to its cell. */
export function IssueList<Issue extends Listed>({ title, note, issues, below }: Props<Issue>) {
  const styles = useStyles();
  const { session, language } = usePane();
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      {note && <Text>{note}</Text>}
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
              {below?.(issue)}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
