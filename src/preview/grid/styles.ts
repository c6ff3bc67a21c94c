import { makeStyles } from "@fluentui/react-components";
import { PADDING } from "./model/cell-text";

/** Pixels of the column letters' row and the row numbers' column. */
export const HEADING = { width: 44, height: 22 } as const;

const heading = "#F3F2F1";
const headingText = "#424242";
const headingLine = "#C8C6C4";
const accent = "#107C41";

/** Of a font's size; near 游ゴシック's own, so that rows as high as Excel makes them hold their lines. */
export const LINE_HEIGHT = 1.36;

/** Stacking order inside the scrolled area. */
const LAYERS = { spill: 1, chart: 2, frozenColumns: 4, frozenRows: 5, overlay: 6 } as const;

/** Cells are white in every theme, as in Excel. */
export const useGridStyles = makeStyles({
  stage: { position: "relative", flex: "1 1 0", minHeight: 0, backgroundColor: "#FFFFFF", color: "#000000" },
  scroller: {
    position: "absolute",
    inset: 0,
    overflow: "auto",
    isolation: "isolate",
    cursor: "cell",
    userSelect: "none",
    colorScheme: "light",
    overflowAnchor: "none",
  },
  overlay: { position: "sticky", top: 0, left: 0, width: 0, height: 0, zIndex: LAYERS.overlay },
  grid: { position: "relative" },
  frozenRows: {
    position: "sticky",
    top: 0,
    zIndex: LAYERS.frozenRows,
    backgroundColor: "#FFFFFF",
    borderBottom: `1px solid ${headingLine}`,
    boxSizing: "border-box",
  },
  frozenRowsLine: { borderBottomColor: "#8A8886" },
  row: { position: "absolute", left: 0 },
  frozenColumns: {
    position: "sticky",
    left: 0,
    height: "100%",
    zIndex: LAYERS.frozenColumns,
    backgroundColor: "#FFFFFF",
    boxSizing: "border-box",
  },
  frozenColumnsLine: { borderRight: "1px solid #8A8886" },
  heading: {
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontFamily: `"Segoe UI", Meiryo, "Noto Sans", sans-serif`,
    fontSize: "12px",
    backgroundColor: heading,
    color: headingText,
    borderRight: `1px solid ${headingLine}`,
    borderBottom: `1px solid ${headingLine}`,
    overflow: "hidden",
    cursor: "default",
  },
  headingSelected: { backgroundColor: "#CAEAD8", color: "#0C3B1F", fontWeight: 600 },
  cell: {
    position: "absolute",
    top: 0,
    height: "100%",
    boxSizing: "border-box",
    padding: `0 ${PADDING}px`,
    lineHeight: LINE_HEIGHT,
    whiteSpace: "pre",
    overflow: "hidden",
    borderRight: "var(--gridline)",
    borderBottom: "var(--gridline)",
  },
  spilling: { overflow: "visible", zIndex: LAYERS.spill },
  text: { display: "block", maxHeight: "100%", overflow: "hidden" },
  selected: {
    boxShadow: "inset 0 0 0 1000px rgba(16, 124, 65, 0.12)",
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  active: {
    outline: `2px solid ${accent}`,
    outlineOffset: "-1px",
    zIndex: 3,
    boxShadow: "none",
    "@media (forced-colors: active)": { outline: "3px solid Highlight" },
  },
  withButton: { overflow: "visible" },
  listButton: {
    position: "absolute",
    left: "100%",
    bottom: 0,
    width: "20px",
    height: "20px",
    padding: 0,
    border: `1px solid ${headingLine}`,
    borderRadius: "2px",
    backgroundColor: "#FFFFFF",
    color: "#000000",
    cursor: "default",
    display: "grid",
    placeItems: "center",
    "&:hover": { backgroundColor: "#E8F5EE" },
  },
  listButtonInside: { left: "auto", right: 0 },
  chart: { position: "absolute", zIndex: LAYERS.chart, margin: 0, cursor: "default", forcedColorAdjust: "none" },
  editor: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    border: 0,
    padding: "0 3px",
    resize: "none",
    overflow: "hidden",
    fieldSizing: "content",
    outlineStyle: "none",
    backgroundColor: "transparent",
    color: "#000000",
    font: "inherit",
    lineHeight: LINE_HEIGHT,
    userSelect: "text",
  },
  /** Receives what is typed or composed before a cell is open. */
  waiting: { opacity: 0, pointerEvents: "none", width: "1px", height: "1px" },
  open: {
    backgroundColor: "#FFFFFF",
    outline: `2px solid ${accent}`,
    outlineOffset: "-1px",
    boxShadow: "0 2px 6px rgba(0, 0, 0, 0.25)",
    cursor: "text",
  },
});
