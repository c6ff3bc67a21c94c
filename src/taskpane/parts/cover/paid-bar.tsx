import { mergeClasses, makeStyles } from "@fluentui/react-components";
import { useBarStyles } from "../distribution/bars-styles";

const useStyles = makeStyles({ bar: { height: "6px" } });

/** How much is paid of the most, 0–1; the figure beside it says the same. */
export function PaidBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  const bars = useBarStyles();
  return (
    <svg
      aria-hidden="true"
      className={mergeClasses(bars.bar, styles.bar)}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
    >
      <rect className={bars.first} x={0} y={1} width={100 * share} height={4} />
    </svg>
  );
}
