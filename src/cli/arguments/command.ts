import type { Language } from "../../locales";

export const schemaNames = ["answers", "parameters", "assessment"] as const;
export type SchemaName = (typeof schemaNames)[number];

export interface TemplateCommand {
  readonly name: "template";
  readonly language: Language | null;
  readonly output: string;
}
export interface DiagnoseCommand {
  readonly name: "diagnose";
  readonly language: Language | null;
  readonly input: string;
  readonly output: string | null;
  readonly parameters: string | null;
  readonly json: boolean;
}
export interface SimulateCommand extends Omit<DiagnoseCommand, "name"> {
  readonly name: "simulate";
  readonly years: number;
  readonly seed: number;
  /** Null: as many as help. */
  readonly threads: number | null;
}
export interface ParametersCommand {
  readonly name: "parameters";
  readonly language: Language | null;
  readonly parameters: string | null;
  readonly json: boolean;
}
export interface ValidateModelCommand {
  readonly name: "validate-model";
  readonly language: Language | null;
  readonly parameters: string | null;
  readonly json: boolean;
}
export interface SchemaCommand {
  readonly name: "schema";
  readonly language: Language | null;
  readonly schema: SchemaName;
}

export type Command =
  | TemplateCommand
  | DiagnoseCommand
  | SimulateCommand
  | ParametersCommand
  | ValidateModelCommand
  | SchemaCommand
  | { readonly name: "help"; readonly language: Language | null }
  | { readonly name: "version"; readonly language: Language | null };
