import { makeStyles, tokens } from "@fluentui/react-components";

export const useParameterStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  entries: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  words: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  link: {
    textAlign: "left",
    overflowWrap: "anywhere",
    // no colour tells a link from text there
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  below: { marginTop: tokens.spacingVerticalXS },
  group: { display: "grid", rowGap: tokens.spacingVerticalS },
  groupHead: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
