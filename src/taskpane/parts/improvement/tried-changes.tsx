import { Button, Text } from "@fluentui/react-components";
import type { TriedChange } from "../../../engine";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { useCoverStyles } from "../cover/styles";
import { useOptions } from "./use-options";

/** Answers that are tried: taken back one by one, or all. */
export function TriedChanges({ changes }: { readonly changes: readonly TriedChange[] }) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const names = useOptions();
  const own = text.improvement.tried;
  if (changes.length === 0) return <Text>{own.none}</Text>;
  return (
    <>
      <Text weight="semibold">{fill(own.changes, { count: changes.length })}</Text>
      <ul className={styles.list}>
        {changes.map(({ question, before, after }) => {
          const name = names.question(question);
          return (
            <li key={question}>
              <Text className={styles.words}>
                {fill(own.change, {
                  question: name,
                  before: names.option(question, before),
                  after: names.option(question, after),
                })}
              </Text>{" "}
              <Button
                size="small"
                appearance="subtle"
                aria-label={fill(own.takeBackOne, { question: name })}
                onClick={() => session.whatIf.try(question, null)}
              >
                {own.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={() => session.whatIf.drop()}>{own.discard}</Button>
      </div>
    </>
  );
}
