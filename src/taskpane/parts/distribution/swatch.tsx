import { useBarStyles } from "./bars-styles";

/** A sample of a bar before its name in a legend. */
export function Swatch({ of }: { readonly of: "first" | "second" }) {
  const styles = useBarStyles();
  return (
    <svg aria-hidden="true" className={styles.swatch} viewBox="0 0 10 10">
      <rect className={styles[of]} x={0.5} y={0.5} width={9} height={9} />
    </svg>
  );
}
