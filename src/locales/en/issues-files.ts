import type { FileIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

const saveAs = "Please open it in Excel and save it as an Excel workbook (*.xlsx).";
const damaged = "Please ask the sender for the file again.";
const suspicious = "Please do not open it, and ask the sender about it.";
const choose = "Only a hearing sheet in .xlsx can be read. Please choose the right file.";
const useTemplate = "Only a hearing sheet in .xlsx can be read. Please use the template you were sent.";

export const fileMessages = {
  empty: `The file is empty (0 bytes). ${damaged}`,
  tooLarge:
    "The file is too large: {{received}}, with {{limit}} allowed. Please remove pasted pictures and the like and save it again.",
  csvOrText: `This is a text file such as CSV. ${useTemplate}`,
  html: `This is a web page (HTML). ${useTemplate}`,
  pdf: `This is a PDF. Only a hearing sheet in .xlsx can be read. Please ask for the Excel file itself.`,
  xmlSpreadsheet: `This is Excel 2003 XML. Only .xlsx can be read. ${saveAs}`,
  legacyXls: `This is a workbook of an old format (.xls). Only .xlsx can be read. ${saveAs}`,
  encrypted: `The file is protected, for example by a password, and cannot be read. Please open it in Excel, remove the protection and save it as an Excel workbook (*.xlsx).`,
  foreignCompound: `This is no Excel workbook but an old Word or PowerPoint file, a mail or the like. ${choose}`,
  notZip: `This is no Excel workbook (it begins with {{received}}). ${choose}`,
  archive: {
    one: "This is a compressed archive of a file. Please unpack it and choose the .xlsx file inside.",
    other: "This is a compressed archive of {{received}} files. Please unpack it and choose the .xlsx file inside.",
  },
  openDocument: `This is a document of another program ({{received}}). Only .xlsx can be read. ${saveAs}`,
  wordDocument: `This is a Word document. ${choose}`,
  presentation: `This is a PowerPoint presentation. ${choose}`,
  binaryWorkbook: `This is a binary workbook (.xlsb). Only .xlsx can be read. ${saveAs}`,
  template: `This is an Excel template (.xltx). Only .xlsx can be read. ${saveAs}`,
  macroWorkbook: `The file contains macros ({{entry}}). For safety only .xlsx without macros is read. ${saveAs}`,
  notWorkbook: `The file cannot be read as an Excel workbook: {{fault}}. ${saveAs}`,
  encryptedEntry: `"{{entry}}" inside the file is encrypted. Only .xlsx without protection can be read. ${saveAs}`,
  multiDisk: `This is one part of a split archive. Only a whole .xlsx can be read. ${damaged}`,
  zip64: `The file has a format for huge files, which Excel does not use. ${saveAs}`,
  unsupportedMethod: `"{{entry}}" inside the file is compressed by method {{received}}; only {{expected}} can be read. ${saveAs}`,
  tooManyEntries:
    "The file has too many parts: {{received}}, with {{limit}} allowed. Please remove sheets and drawings that are not needed and save it again.",
  entryTooLarge:
    '"{{entry}}" inside the file is too large: {{received}}, with {{limit}} allowed. Please delete rows and columns that are not needed and save it again.',
  totalTooLarge:
    "The unpacked file is too large: {{received}}, with {{limit}} allowed. Please remove sheets and pictures that are not needed and save it again.",
  ratio: `The file is compressed suspiciously well: {{received}} times, with {{limit}} allowed. ${suspicious}`,
  badPath: `A part of the file has a forbidden name, "{{entry}}": {{fault}}. ${suspicious}`,
  duplicateEntry: `Two parts of the file have names that cannot be told apart, "{{entry}}" and "{{other}}". ${suspicious}`,
  headersDisagree: `Two records of the {{field}} of "{{entry}}" disagree: "{{expected}}" was expected, "{{received}}" was found. ${suspicious}`,
  corrupt: `The file is damaged: {{fault}}. ${damaged}`,
  doctype: `"{{entry}}" inside the file has a declaration no Excel workbook has. ${suspicious}`,
  sizeMismatch: `"{{entry}}" inside the file has {{received}} bytes where {{expected}} were recorded. ${damaged}`,
  crcMismatch: `"{{entry}}" inside the file has check value {{received}} where {{expected}} was recorded. ${damaged}`,
  missingEntry: `"{{entry}}" is missing inside the file. ${saveAs}`,
  stopped: 'Stopped before "{{entry}}" was read. Nothing was changed. To go on, please read the file again.',
} satisfies MessageTemplates<FileIssue["code"]>;
