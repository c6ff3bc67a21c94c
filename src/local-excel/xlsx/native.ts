/** The types and functions of the xlsx library that are used here. */
import { type Cell, Workbook, type Worksheet, dateToExcel, formatCellValue } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

installChartSupport();

export { Workbook, dateToExcel, formatCellValue };
export type NativeCell = Cell;
export type NativeSheet = Worksheet;
export type {
  Alignment,
  Border,
  BorderStyle,
  Borders,
  CellValue as NativeValue,
  CellValueInput as NativeValueInput,
  Color,
  ConditionalFormattingRule,
  Fill,
  Font,
  Protection,
  Style,
} from "@cj-tech-master/excelts";
export type {
  Chart,
  ChartAxis,
  ChartColor,
  ChartModel,
  ChartTextProperties,
  ChartTitle,
  ChartTypeGroup,
  AddChartOptions,
  DataLabels,
  DataPoint,
  ChartMarker,
  LegendPosition,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
