import type { FileIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { corruptFaults, headerFields, nameFaults, notWorkbookFaults } from "./vocabulary";

const saveAs = "Please open it in Excel and save it as an Excel workbook (*.xlsx).";
const damaged = "Please ask the sender for the file again.";
const suspicious = "Please do not open it, and ask the sender about it.";
const choose = "Only a hearing sheet in .xlsx can be read. Please choose the right file.";
const useTemplate = "Only a hearing sheet in .xlsx can be read. Please use the template you were sent.";

export const fileMessages: MessagesOf<FileIssue> = (say) => ({
  empty: () => `The file is empty (0 bytes). ${damaged}`,
  tooLarge: ({ received, limit }) =>
    `The file is too large: ${say.bytes(received)}, with ${say.bytes(limit)} allowed. Please remove pasted pictures and the like and save it again.`,
  csvOrText: () => `This is a text file such as CSV. ${useTemplate}`,
  html: () => `This is a web page (HTML). ${useTemplate}`,
  pdf: () => `This is a PDF. Only a hearing sheet in .xlsx can be read. Please ask for the Excel file itself.`,
  xmlSpreadsheet: () => `This is Excel 2003 XML. Only .xlsx can be read. ${saveAs}`,
  legacyXls: () => `This is a workbook of an old format (.xls). Only .xlsx can be read. ${saveAs}`,
  encrypted: () =>
    `The file is protected, for example by a password, and cannot be read. Please open it in Excel, remove the protection and save it as an Excel workbook (*.xlsx).`,
  foreignCompound: () => `This is no Excel workbook but an old Word or PowerPoint file, a mail or the like. ${choose}`,
  notZip: ({ received }) => `This is no Excel workbook (it begins with ${say.text(received)}). ${choose}`,
  archive: ({ received }) =>
    say.plural(received, {
      one: "This is a compressed archive of a file. Please unpack it and choose the .xlsx file inside.",
      other: `This is a compressed archive of ${say.number(received)} files. Please unpack it and choose the .xlsx file inside.`,
    }),
  openDocument: ({ received }) =>
    `This is a document of another program (${say.text(received)}). Only .xlsx can be read. ${saveAs}`,
  wordDocument: () => `This is a Word document. ${choose}`,
  presentation: () => `This is a PowerPoint presentation. ${choose}`,
  binaryWorkbook: () => `This is a binary workbook (.xlsb). Only .xlsx can be read. ${saveAs}`,
  template: () => `This is an Excel template (.xltx). Only .xlsx can be read. ${saveAs}`,
  macroWorkbook: ({ entry }) =>
    `The file contains macros (${say.text(entry)}). For safety only .xlsx without macros is read. ${saveAs}`,
  notWorkbook: ({ fault }) =>
    `The file cannot be read as an Excel workbook: ${say.word(notWorkbookFaults, fault)}. ${saveAs}`,
  encryptedEntry: ({ entry }) =>
    `"${say.text(entry)}" inside the file is encrypted. Only .xlsx without protection can be read. ${saveAs}`,
  multiDisk: () => `This is one part of a split archive. Only a whole .xlsx can be read. ${damaged}`,
  zip64: () => `The file has a format for huge files, which Excel does not use. ${saveAs}`,
  unsupportedMethod: ({ entry, received, expected }) =>
    `"${say.text(entry)}" inside the file is compressed by method ${say.number(received)}; only ${say.list(expected)} can be read. ${saveAs}`,
  tooManyEntries: ({ received, limit }) =>
    `The file has too many parts: ${say.number(received)}, with ${say.number(limit)} allowed. Please remove sheets and drawings that are not needed and save it again.`,
  entryTooLarge: ({ entry, received, limit }) =>
    `"${say.text(entry)}" inside the file is too large: ${say.bytes(received)}, with ${say.bytes(limit)} allowed. Please delete rows and columns that are not needed and save it again.`,
  totalTooLarge: ({ received, limit }) =>
    `The unpacked file is too large: ${say.bytes(received)}, with ${say.bytes(limit)} allowed. Please remove sheets and pictures that are not needed and save it again.`,
  ratio: ({ received, limit }) =>
    `The file is compressed suspiciously well: ${say.number(received)} times, with ${say.number(limit)} allowed. ${suspicious}`,
  badPath: ({ entry, fault }) =>
    `A part of the file has a forbidden name, "${say.text(entry)}": ${say.word(nameFaults, fault)}. ${suspicious}`,
  duplicateEntry: ({ entry, other }) =>
    `Two parts of the file have names that cannot be told apart, "${say.text(entry)}" and "${say.text(other)}". ${suspicious}`,
  headersDisagree: ({ field, entry, expected, received }) =>
    `Two records of the ${say.word(headerFields, field)} of "${say.text(entry)}" disagree: "${say.text(expected)}" was expected, "${say.text(received)}" was found. ${suspicious}`,
  corrupt: ({ fault }) => `The file is damaged: ${say.word(corruptFaults, fault)}. ${damaged}`,
  doctype: ({ entry }) => `"${say.text(entry)}" inside the file has a declaration no Excel workbook has. ${suspicious}`,
  sizeMismatch: ({ entry, received, expected }) =>
    `"${say.text(entry)}" inside the file has ${say.number(received)} bytes where ${say.number(expected)} were recorded. ${damaged}`,
  crcMismatch: ({ entry, received, expected }) =>
    `"${say.text(entry)}" inside the file has check value ${say.number(received)} where ${say.number(expected)} was recorded. ${damaged}`,
  missingEntry: ({ entry }) => `"${say.text(entry)}" is missing inside the file. ${saveAs}`,
  stopped: ({ entry }) =>
    `Stopped before "${say.text(entry)}" was read. Nothing was changed. To go on, please read the file again.`,
});
