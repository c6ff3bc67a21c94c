import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  view: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  section: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The heading of a view, or of one of its sections. */
export function Heading({ level, children }: { readonly level: 1 | 2; readonly children: ReactNode }) {
  const styles = useStyles();
  return level === 1 ? (
    <h1 className={mergeClasses(styles.heading, styles.view)}>{children}</h1>
  ) : (
    <h2 className={mergeClasses(styles.heading, styles.section)}>{children}</h2>
  );
}
