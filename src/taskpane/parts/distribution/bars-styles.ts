import { makeStyles, tokens } from "@fluentui/react-components";

/** Two kinds of bars that differ without colour: one filled, the other outlined. */
export const useBarStyles = makeStyles({
  bar: { width: "100%", display: "block" },
  first: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  second: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  swatch: { width: "10px", height: "10px", marginRight: "4px", verticalAlign: "-1px", overflow: "visible" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
