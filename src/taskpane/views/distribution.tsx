import {
  Button,
  Card,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { memo } from "react";
import { usePane } from "../pane-context";
import { Calm } from "../parts/distribution/calm";
import { Chance } from "../parts/distribution/chance";
import { ExceedanceCurve } from "../parts/distribution/exceedance-curve";
import { GivenEvents } from "../parts/distribution/given-event";
import { MadeFrom } from "../parts/distribution/made-from";
import { ReturnPeriods } from "../parts/distribution/return-periods";
import { RunCard } from "../parts/distribution/run-card";
import { Shares } from "../parts/distribution/shares";
import { TailTable } from "../parts/distribution/tail-table";
import { TornadoCard } from "../parts/distribution/tornado";
import { Heading } from "../parts/heading";
import { useWords } from "../parts/use-words";
import { isDistributionStale, type SimulationResult } from "../session/simulation-state";

/** The distribution of a year's loss: how likely anything is, what it costs then, and what moves it. */
export function DistributionView() {
  const { state, text } = usePane();
  const { notices } = useWords();
  const words = text.distribution;
  const { result } = state.simulation;
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      {!result && <Text>{words.intro}</Text>}
      <StaleDistribution />
      <RunCard />
      <Calm>{(made) => <Figures made={made} />}</Calm>
      <Card>
        <Heading level={2}>{words.outOfScope}</Heading>
        <Text>{notices.outOfScope}</Text>
        <Text>{notices.technicalOnly}</Text>
      </Card>
    </>
  );
}

/** What a run came to. */
const Figures = memo(function Figures({ made }: { readonly made: SimulationResult }) {
  const { simulation, tornado } = made.distribution;
  return (
    <>
      <Chance simulation={simulation} />
      <GivenEvents simulation={simulation} />
      <ExceedanceCurve simulation={simulation} />
      <TailTable simulation={simulation} />
      <ReturnPeriods simulation={simulation} />
      <Shares simulation={simulation} />
      <TornadoCard tornado={tornado} />
      <WriteButton />
      <MadeFrom result={made} />
    </>
  );
});

/** Stands over a result whose inputs changed since, unless the next one is already on its way. */
function StaleDistribution() {
  const { session, state, text } = usePane();
  const { stale } = text.distribution;
  if (!isDistributionStale(state) || state.simulation.running) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{stale.title}</MessageBarTitle>
        {stale.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={state.reading?.kind !== "read"} onClick={() => void session.simulation.start()}>
          {stale.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Only a whole result of the inputs as they are can be written beside the other results. */
function WriteButton() {
  const { session, state, text } = usePane();
  const { running } = state.simulation;
  return (
    <div>
      <Button
        disabled={state.work !== null || running !== null || isDistributionStale(state)}
        onClick={() => void session.writeDistribution()}
      >
        {text.distribution.write}
      </Button>
    </div>
  );
}
