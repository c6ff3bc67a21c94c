import { makeStyles, tokens } from "@fluentui/react-components";

/** A table of numbers: names aligned left, numbers right. */
export const useTableStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    fontWeight: "normal",
    whiteSpace: "nowrap",
  },
  // between words alone: a long head leaves the names their room
  head: {
    verticalAlign: "middle",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "normal",
    wordBreak: "keep-all",
  },
  middle: { textAlign: "center" },
  name: { paddingLeft: 0, textAlign: "left", overflowWrap: "anywhere", whiteSpace: "normal", width: "100%" },
});
