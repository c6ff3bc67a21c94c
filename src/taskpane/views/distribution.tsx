import { Button, Card, Text } from "@fluentui/react-components";
import { memo, useDeferredValue } from "react";
import type { Simulation } from "../../engine/simulation";
import { usePane, usePaneState } from "../pane-context";
import { Chance } from "../parts/distribution/chance";
import { ExceedanceCurve } from "../parts/distribution/exceedance-curve";
import { ConditionalLosses } from "../parts/distribution/conditional-losses";
import { MadeFrom } from "../parts/distribution/made-from";
import { ReturnPeriods } from "../parts/distribution/return-periods";
import { RunCard } from "../parts/distribution/run-card";
import { Shares } from "../parts/distribution/shares";
import { TailTable } from "../parts/distribution/tail-table";
import { TornadoCard } from "../parts/distribution/tornado";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { Later } from "../parts/later";
import { useWords } from "../parts/use-words";
import type { SimulationResult } from "../session/simulation-state";
import { isBusy, isDistributionStale, isRunning, readIndicative } from "../session/state";

/** The distribution of a year's loss: the chance of any loss, its size, and what it depends on most. */
export function DistributionView() {
  const { text } = usePane();
  const { notices } = useWords();
  const words = text.distribution;
  const result = usePaneState(({ simulation }) => simulation.result);
  const indicative = usePaneState(readIndicative);
  // drawn in slices
  const made = useDeferredValue(result, null);
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      {!result && <Text>{words.intro}</Text>}
      {result && <IndicativeNotice reason={indicative} />}
      <RunCard />
      {made && <Figures made={made} />}
      <Card>
        <Heading level={2}>{words.outOfScope}</Heading>
        <Text>{notices.outOfScope}</Text>
        <Text>{notices.technicalOnly}</Text>
      </Card>
    </>
  );
}

/** The result of a run, and what it depends on most. */
const Figures = memo(function Figures({ made }: { readonly made: SimulationResult }) {
  const { expected } = made;
  const { simulation, tornado } = made.distribution;
  return (
    <>
      <Curve simulation={simulation} expected={expected} />
      <Later>
        <Tables simulation={simulation} />
        <Later>
          <TornadoCard tornado={tornado} />
          <WriteButton />
          <MadeFrom result={made} />
        </Later>
      </Later>
    </>
  );
});

// what is shown before the tornado chart is not drawn again when the chart arrives

type Simulated = Pick<SimulationResult, "expected"> & { readonly simulation: Simulation };

const Curve = memo(function Curve({ simulation, expected }: Simulated) {
  return (
    <>
      <Chance simulation={simulation} expected={expected} />
      <ConditionalLosses simulation={simulation} />
      <ExceedanceCurve simulation={simulation} />
    </>
  );
});

const Tables = memo(function Tables({ simulation }: { readonly simulation: Simulation }) {
  return (
    <>
      <TailTable simulation={simulation} />
      <ReturnPeriods simulation={simulation} />
      <Shares simulation={simulation} />
    </>
  );
});

/** Only a complete result of the current inputs can be written into the workbook. */
function WriteButton() {
  const { session, text } = usePane();
  const wait = usePaneState((state) => isBusy(state) || isRunning(state) || isDistributionStale(state));
  return (
    <div>
      <Button disabled={wait} onClick={() => void session.writeDistribution()}>
        {text.distribution.write}
      </Button>
    </div>
  );
}
