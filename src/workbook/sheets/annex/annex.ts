import {
  incidentsNone,
  providersNone,
  variables,
  type IncidentField,
  type ProfileSection,
  type ProviderField,
} from "../../../engine";
import type { Words } from "../../../locales";
import { oneChunk } from "../../../scheduling/chunked";
import { area } from "../../model/area";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";
import type { SheetBody } from "../../model/sheet-layout";
import type { SheetDefinition } from "../definition";
import { colourMarks } from "../hearing/colour-marks";
import { stateName } from "../hearing/rows";
import { columns, stateColumn, widths, type Span } from "./cells";
import { policyRows } from "./policy";
import { noneRow, tableRows, textRow, type Column } from "./tables";

/** ヒアリング別紙 / Hearing annex: what a customer fills in as tables. */
export const annex: SheetDefinition<"annex", "template"> = {
  id: "annex",
  ownedBy: "person",
  titleBlock: "annex",
  holds: "input",
  inSnapshot: "cellsAndErrors",
  formulasRead: ["lists"],
  writtenBy: ["template"],
  shownFirstBy: [],
  layout: (words) => oneChunk(() => annexBody(words)),
};

const providerSpans: Readonly<Record<ProviderField, Span>> = {
  name: { column: 1, columns: 2 },
  kind: { column: 3, columns: 2 },
  business: { column: 5, columns: 5 },
};
const incidentSpans: Readonly<Record<IncidentField, Span>> = {
  scenario: { column: 1, columns: 1 },
  year: { column: 2, columns: 1 },
  loss: { column: 3, columns: 1 },
  experts: { column: 4, columns: 1 },
  persons: { column: 5, columns: 1 },
  daysStopped: { column: 6, columns: 1 },
  insured: { column: 7, columns: 1 },
  fix: { column: 8, columns: 1 },
  fixConfirmed: { column: 9, columns: 1 },
};

const columnsOf = <Field extends string>(
  spans: Readonly<Record<Field, Span>>,
  heads: Readonly<Record<Field, { readonly label: string }>>,
): readonly Column[] =>
  (Object.keys(spans) as Field[]).map((field) => ({ field, ...spans[field], head: heads[field].label }));

/** Cells that say there is a row: those the yes for none speaks of. */
const rowsOf = (section: ProfileSection) =>
  variables.filter((variable) => variable.section === section && /\.\d+\./.test(variable.id)).map(({ id }) => id);

function annexBody(words: Words): SheetBody {
  const text = words.sheets.annex;
  const { tables } = words.profile;
  const block = new BlockBuilder("annex", { row: 0, column: 0 }, columns, true);
  block.row([text.title], { style: style.title, height: 34 });
  block.row([text.subtitle], { style: style.subtitle, height: 20 });
  block.row([], { height: 8 });
  const section = (id: ProfileSection, rows: () => void): number => {
    const { name, description } = words.profile.sections[id];
    const start = block.row([`${name}${text.colon}${description}`], { style: style.heading, height: 26 });
    rows();
    block.name(stateName(id), area(start + 1, stateColumn, block.next - start - 1));
    block.row([], { height: 8 });
    return start;
  };
  section("providers", () => {
    noneRow(block, providersNone, rowsOf("providers"), words);
    tableRows(block, "provider", columnsOf(providerSpans, tables.provider), words);
  });
  section("incidents", () => {
    noneRow(block, incidentsNone, rowsOf("incidents"), words);
    tableRows(block, "incident", columnsOf(incidentSpans, tables.incident), words);
    textRow(block, "incidentsNote", words);
  });
  const insurance = section("insurance", () => {
    policyRows(block, words);
  });
  colourMarks(block, words, stateColumn);
  return {
    columnWidths: widths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 2,
    print: {
      orientation: "Landscape",
      titleRows: "1:2",
      breaks: [insurance],
      footer: words.sheets.templateFooter,
    },
    tabColor: colors.inputLine,
    visibility: "Visible",
    protect: true,
  };
}
