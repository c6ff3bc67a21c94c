import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { QuestionId } from "../../engine";
import { usePane } from "../pane-context";
import { useQuestionPlace } from "./places";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  link: { textAlign: "left" },
});

interface QuestionListProps {
  readonly ids: readonly QuestionId[];
  /** What follows its name, if anything. */
  readonly markOf?: (id: QuestionId) => string | null;
}

/** Questions, each a link to its cell. */
export function QuestionList({ ids, markOf }: QuestionListProps) {
  const styles = useStyles();
  const { session } = usePane();
  const words = useWords();
  const placeOf = useQuestionPlace();
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const place = placeOf(id);
        const label = [id, words.questions[id].short, markOf?.(id)].filter(Boolean).join(" ");
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
