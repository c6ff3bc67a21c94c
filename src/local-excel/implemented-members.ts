import "./objects/workbook/workbook";
import { definedClasses, membersOf, sinceOf } from "./protocol/excel-class";

/** Class -> member -> the ExcelApi set that introduced the member. */
export type ImplementedMembers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The members Local Excel answers; any other gives NotImplemented. */
export const implementedMembers: ImplementedMembers = Object.fromEntries(
  definedClasses().map((type) => [
    type.name,
    Object.fromEntries(membersOf(type).map((member) => [member, sinceOf(type, member)])),
  ]),
);
