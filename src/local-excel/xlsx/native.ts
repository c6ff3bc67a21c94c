/** The types and functions of the xlsx library that are used here. */
import {
  type Cell,
  DefinedNames,
  Workbook,
  type Worksheet,
  dateToExcel,
  formatCellValue,
} from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

installChartSupport();

export { DefinedNames, Workbook, dateToExcel, formatCellValue };
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
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  DataValidation,
  Fill,
  Font,
  Protection,
  Style,
} from "@cj-tech-master/excelts";
export type {
  Chart,
  ChartAxis,
  ChartColor,
  ChartLegend,
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
