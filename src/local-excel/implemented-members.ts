import "./objects/workbook/workbook";
import { definedClasses, membersOf, sinceOf } from "./protocol/excel-class";

/** Class -> member -> the ExcelApi set it came with. */
export type ImplementedMembers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is answered; anything else answers NotImplemented. */
export const implementedMembers: ImplementedMembers = Object.fromEntries(
  definedClasses().map((type) => [
    type.name,
    Object.fromEntries(membersOf(type).map((member) => [member, sinceOf(type, member)])),
  ]),
);
