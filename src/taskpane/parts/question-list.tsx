import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { QuestionId } from "../../engine";
import { usePane } from "../pane-context";
import { useQuestionPlace } from "./places";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  link: { textAlign: "left" },
});

/** Questions, each a link to its cell. */
export function QuestionList({ ids }: { readonly ids: readonly QuestionId[] }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const placeOf = useQuestionPlace();
  if (ids.length === 0) return <Text>{text.rating.nothing}</Text>;
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const place = placeOf(id);
        const label = `${id} ${words.questions[id].short}`;
        return (
          <li key={id}>
            {place ? (
              <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        );
      })}
    </ul>
  );
}
