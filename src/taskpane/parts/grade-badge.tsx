import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Grade } from "../../engine";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid currentColor",
    fontWeight: tokens.fontWeightBold,
    forcedColorAdjust: "auto",
  },
  large: { minWidth: "72px", minHeight: "72px", fontSize: tokens.fontSizeHero900 },
  A: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  B: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  C: { color: tokens.colorPaletteMarigoldForeground2, backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  D: { color: tokens.colorPaletteDarkOrangeForeground2, backgroundColor: tokens.colorPaletteDarkOrangeBackground2 },
  E: { color: tokens.colorPaletteRedForeground2, backgroundColor: tokens.colorPaletteRedBackground2 },
  none: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A grade by letter and colour, never by colour alone. */
export function GradeBadge({ grade, large = false }: { readonly grade: Grade | null; readonly large?: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[grade ?? "none"], large && styles.large)}>{grade ?? "–"}</span>
  );
}
