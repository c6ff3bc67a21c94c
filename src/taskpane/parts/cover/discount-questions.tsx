import { Button, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Discount } from "../../../engine";
import { fill, percentage, questionName } from "../../../locales";
import { usePane } from "../../pane-context";
import { useQuestionPlace } from "../places";
import { useWords } from "../use-words";
import { useCoverStyles } from "./styles";

/** Questions shown until the reader asks for all. */
const few = 8;

/** Answers that would change the discount in all once they are confirmed at their best, the greatest change first. */
export function DiscountQuestions({ questions }: Pick<Discount, "questions">) {
  const styles = useCoverStyles();
  const { session, language, text } = usePane();
  const words = useWords();
  const placeOf = useQuestionPlace();
  const [all, setAll] = useState(false);
  const own = text.discount;
  const changing = questions
    .filter(({ change }) => change !== 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const signed = (share: number): string => (share < 0 ? "−" : "+") + percentage(Math.abs(share), language);
  return (
    <>
      <Text weight="semibold">{own.questions}</Text>
      {changing.length === 0 ? <Text>{own.none}</Text> : <Text size={200}>{own.questionsText}</Text>}
      <ul className={styles.list}>
        {changing.slice(0, all ? changing.length : few).map(({ question, change }) => {
          const place = placeOf(question);
          const said = fill(own.question, { question: questionName(question, words), change: signed(change) });
          return (
            <li key={question} className={styles.row}>
              {place ? (
                <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
                  {said}
                </Link>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ul>
      {changing.length > few && (
        <div>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? own.showFew : fill(own.showAll, { count: changing.length })}
          </Button>
        </div>
      )}
    </>
  );
}
