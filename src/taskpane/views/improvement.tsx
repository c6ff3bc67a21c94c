import { Text } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { MeasuresCard } from "../parts/improvement/measures-card";
import { PathCard } from "../parts/improvement/path-card";
import { TriedCard } from "../parts/improvement/tried-card";
import { Later } from "../parts/later";
import { NoResult } from "../parts/no-result";
import { shownDiagnosis } from "../session/state";

/** What would help most, by steps and by kinds of measure, and what comes of answers that are tried. */
export function ImprovementView() {
  const { text } = usePane();
  const diagnosis = usePaneState(shownDiagnosis);
  if (!diagnosis) return <NoResult />;
  return (
    <>
      <Heading level={1}>{text.improvement.title}</Heading>
      <IndicativeNotice reason={diagnosis.assessment.indicative} />
      <Text>{text.improvement.text}</Text>
      <PathCard diagnosis={diagnosis} />
      <TriedCard diagnosis={diagnosis} />
      <Later>
        <MeasuresCard diagnosis={diagnosis} />
      </Later>
    </>
  );
}
