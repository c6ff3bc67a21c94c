import { makeStyles, tokens } from "@fluentui/react-components";

export const useCoverStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  // as wide as its longest entry otherwise
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  link: {
    textAlign: "left",
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    // no colour tells a link from text there
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  // a plan's figures, and what is said of them below
  above: { borderBottom: "none", paddingBottom: 0 },
  below: { textAlign: "left", paddingLeft: 0, paddingTop: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  lead: { fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: "anywhere" },
  // links one below the other, far enough apart to be hit
  row: { lineHeight: "24px" },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground2 },
});
