export interface HostOptions {
  /** The highest ExcelApi requirement set this Excel knows. */
  readonly apiLevel: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The clock: of a date without a year that a person types. */
  readonly now: () => Date;
  /** Functions of the add-in, as its manifest and metadata declare them. */
  readonly customFunctions: CustomFunctionsOptions | null;
}

/** What an add-in's manifest and metadata say about its functions. */
export interface CustomFunctionsOptions {
  readonly namespace: string;
  readonly functions: readonly DeclaredFunction[];
}

export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality: "scalar" | "matrix"; readonly optional?: boolean }[];
}
