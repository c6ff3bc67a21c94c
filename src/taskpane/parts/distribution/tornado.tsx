import { Card, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Tornado, TornadoBar } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { isRunning } from "../../session/state";
import { Heading } from "../heading";
import { Swatch } from "./swatch";
import { TornadoRow } from "./tornado-row";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const figures = [
  { title: "byExpected", bars: "byExpected", of: "expectedAnnualLoss" },
  { title: "byTail", bars: "byTail", of: "tvar" },
] as const;

/** The parameters that change the expected annual loss and the tail most. Null: not computed, or not yet. */
export function TornadoCard({ tornado }: { readonly tornado: Tornado | null }) {
  const styles = useStyles();
  const { text } = usePane();
  const running = usePaneState(isRunning);
  const words = text.distribution.tornado;
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.text}</Text>
      {!tornado &&
        (running ? <Spinner size="tiny" labelPosition="after" label={words.waiting} /> : <Text>{words.missing}</Text>)}
      {tornado && (
        <>
          <div className={styles.legend}>
            <span>
              <Swatch of="second" />
              {words.low}
            </span>
            <span>
              <Swatch of="first" />
              {words.high}
            </span>
          </div>
          {figures.map(({ title, bars, of }) => (
            <Bars key={of} title={words[title]} bars={tornado[bars]} of={of} base={tornado[of]} />
          ))}
        </>
      )}
    </Card>
  );
}

interface BarsProps {
  readonly title: string;
  readonly bars: readonly TornadoBar[];
  readonly of: "expectedAnnualLoss" | "tvar";
  readonly base: number;
}

function Bars({ title, bars, of, base }: BarsProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { yen } = useLosses();
  const changes = bars.flatMap(({ low, high }) => [low, high].map((side) => (side ? side[of] - base : 0)));
  const domain: readonly [number, number] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  return (
    <>
      <h3 className={styles.title}>{fill(title, { amount: yen(base) })}</h3>
      {bars.length === 0 ? (
        <Text>{text.distribution.tornado.none}</Text>
      ) : (
        <ul className={styles.list}>
          {bars.map((bar) => (
            <TornadoRow key={bar.parameter} bar={bar} of={of} base={base} domain={domain} />
          ))}
        </ul>
      )}
    </>
  );
}
