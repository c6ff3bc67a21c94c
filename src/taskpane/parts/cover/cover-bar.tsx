import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useBarStyles } from "../distribution/bars-styles";
import type { EventUnderPlan } from "../../session/cover/compared-cover";

const useStyles = makeStyles({ bar: { height: "12px" } });

/** What is paid, filled, and what stays by reason, outlined, in the order of the words below it; the table says the same. */
export function CoverBar({
  event: { paid, retained },
  longest,
}: {
  readonly event: EventUnderPlan;
  readonly longest: number;
}) {
  const styles = useStyles();
  const bars = useBarStyles();
  const length = (yen: number): number => (longest > 0 ? (yen / longest) * 100 : 0);
  let from = length(paid);
  const parts = retained.map(({ yen }) => {
    const part = { from, width: length(yen) };
    from += part.width;
    return part;
  });
  return (
    <svg
      aria-hidden="true"
      className={mergeClasses(bars.bar, styles.bar)}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
    >
      {parts.map((part, index) => (
        <rect
          key={index}
          className={bars.second}
          vectorEffect="non-scaling-stroke"
          x={part.from}
          y={1}
          width={part.width}
          height={10}
        />
      ))}
      <rect className={bars.first} x={0} y={1} width={length(paid)} height={10} />
    </svg>
  );
}
