import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { parameterById } from "../../../engine";
import type { TornadoBar } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { amount } from "../../../locales/numbers";
import { names } from "../../../workbook/model/names";
import { usePane } from "../../pane-context";
import { usePlaces } from "../places";
import { useWords } from "../use-words";
import { useBarStyles } from "./bars-styles";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  name: { textAlign: "left", overflowWrap: "anywhere" },
  bar: { height: "16px", overflow: "visible" },
  sides: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly bar: TornadoBar;
  readonly of: "expectedAnnualLoss" | "tvar";
  /** The figure at the current parameters, in yen. */
  readonly base: number;
  /** The smallest and the largest change of all bars. */
  readonly domain: readonly [number, number];
}

/** The loss with a parameter at its low and at its high; the name is a link to its cell. */
export function TornadoRow({ bar, of, base, domain }: Props) {
  const styles = useStyles();
  const bars = useBarStyles();
  const { session, text } = usePane();
  const words = useWords();
  const { change } = useLosses();
  const placeOf = usePlaces();
  const { parameter } = bar;
  const own = text.distribution.tornado;
  const { label } = words.parameters.labels[parameter];
  const declared = parameterById.get(parameter);
  const place = placeOf(names.parameter(parameter, declared?.uncertain ? "likely" : undefined));
  const at = scaleLinear([...domain], [0, 100]);
  const { language, units, profile } = words;
  const value = (number: number): string =>
    declared ? amount(number, declared.unit, { language, units, yes: profile.yes, no: profile.no }) : String(number);
  const sides = (["low", "high"] as const).flatMap((side) => {
    const moved = bar[side];
    if (!moved) return [];
    const by = moved[of] - base;
    return [{ side, by, says: fill(own.side, { value: value(moved.value), change: change(by) }) }];
  });
  return (
    <li>
      {place ? (
        <Link
          as="button"
          className={styles.name}
          aria-label={fill(own.toCell, { name: label })}
          onClick={() => void session.select(place)}
        >
          {label}
        </Link>
      ) : (
        <Text className={styles.name}>{label}</Text>
      )}
      <svg
        aria-hidden="true"
        className={mergeClasses(bars.bar, styles.bar)}
        viewBox="0 0 100 16"
        preserveAspectRatio="none"
      >
        {sides.map(({ side, by }) => (
          <rect
            key={side}
            className={side === "high" ? bars.first : bars.second}
            vectorEffect="non-scaling-stroke"
            x={at(Math.min(0, by))}
            y={side === "high" ? 8.5 : 2.5}
            width={at(Math.max(0, by)) - at(Math.min(0, by))}
            height={5}
          />
        ))}
        <line className={bars.axis} vectorEffect="non-scaling-stroke" x1={at(0)} x2={at(0)} y1={0} y2={16} />
      </svg>
      <div className={mergeClasses(styles.sides, bars.quiet)}>
        {sides.map(({ side, says }) => (
          <span key={side}>{says}</span>
        ))}
      </div>
    </li>
  );
}
