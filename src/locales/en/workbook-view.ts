import type { WorkbookViewWords } from "../workbook-view";

export const workbookView: WorkbookViewWords = {
  sheets: "Sheet tabs",
  nameBox: "Cell address or name",
  content: "Content of the cell",
  grid: "Sheet “{sheet}”",
  keys: "F2 edits, Alt and down arrow opens the choices, F6 goes to the sheet tabs.",
  cell: "Cell {cell}",
  openCell: "Editing cell {cell}",
  openList: "Open the choices",
  choices: "Choices for {cell}",
  noChoices: "There are no choices",
  chart: "{kind} “{title}”",
  chartKinds: {
    bar: "Bar chart",
    line: "Line chart",
    area: "Area chart",
    scatter: "Scatter chart",
    radar: "Radar chart",
    pie: "Pie chart",
    doughnut: "Doughnut chart",
    other: "Chart",
  },
  notDrawn: "The preview cannot draw this kind of chart.",
  locked: {
    title: "This cell is protected",
    text: "The sheet is protected: only input cells can be changed. Tab goes to the next one.",
  },
  noSuchPlace: {
    title: "Not found",
    text: "There is no cell address or name “{typed}”.",
  },
  invalid: {
    title: "This value is not allowed",
    text: "The value does not match the data validation of this cell.",
    goOn: "Continue?",
  },
  notAFormula: {
    title: "There is a problem with this formula",
    text: "It cannot be read as a formula. If it is none, put ' before it.",
  },
  answers: { retry: "Retry", cancel: "Cancel", yes: "Yes", no: "No", ok: "OK" },
  news: {
    sheet: "Showing sheet “{sheet}”.",
    selected: "{area} selected.",
    pasted: "Pasted into {area}.",
    copied: "{area} copied.",
    cleared: "Contents of {area} cleared.",
  },
};
