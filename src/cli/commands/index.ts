import type { CommandLineWords } from "../../locales";
import type { Command } from "../arguments/command";
import { caseFile } from "./case-file";
import { accept } from "./accept";
import { cover } from "./cover";
import { diagnose } from "./diagnose";
import { improve } from "./improve";
import { insurer } from "./insurer";
import { parameters } from "./parameters";
import { plans } from "./plans";
import { report } from "./report";
import { query } from "./query";
import { rules } from "./rules";
import { schema } from "./schema";
import { simulate } from "./simulate";
import { template } from "./template";
import { validateModel } from "./validate-model";

/** Every command by the name it is called with, in the order of the help. */
export const commands = {
  template,
  diagnose,
  improve,
  simulate,
  query,
  cover,
  casefile: caseFile,
  report,
  parameters,
  accept,
  rules,
  plans,
  insurer,
  "validate-model": validateModel,
  schema,
} satisfies Readonly<Record<keyof CommandLineWords["commands"], Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];
