import { defaultParameters, figures, scenarioIds, viewpointIds } from "../engine";
import type { FunctionArgument } from "../issues";
import { fill, words, type Language } from "../locales";
import { declaredFunctions, type DeclaredParameter } from "./declarations";
import { priceMeasures, seed, years } from "./limits";

/** What Excel reads of the functions before any of their code runs; one language a file. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "scalar" | "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "number";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** What a hint names beside its words. */
const namedInHints = (language: Language): Readonly<Partial<Record<FunctionArgument, Record<string, string>>>> => {
  const list = (ids: readonly string[]): { known: string } => ({
    known: ids.join(words(language).messages.parts.comma),
  });
  return {
    viewpoint: list([...viewpointIds, "overall"]),
    scenario: list(scenarioIds),
    scenarios: list(scenarioIds),
    measure: list(figures),
    years: { years: String(years.usual) },
    seed: { seed: String(seed.usual) },
    price: list(priceMeasures),
    shape: { shape: String(defaultParameters.values["model.pertGamma"].likely) },
  };
};

/** The content of functions.json in one language, its help on the support page of `origin`. */
export function functionsMetadata(language: Language, origin: string): FunctionsMetadata {
  const { descriptions, arguments: texts } = words(language).functions;
  const named = namedInHints(language);
  const parameterOf = ({ id, ...kind }: DeclaredParameter): ParameterMetadata => ({
    name: texts[id].name,
    description: fill(texts[id].hint, named[id] ?? {}),
    ...kind,
  });
  return {
    functions: declaredFunctions.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: fill(descriptions[id], { years: String(years.usual), seed: String(seed.usual) }),
      helpUrl: `${origin}/support.html`,
      parameters: parameters.map(parameterOf),
      result: { dimensionality: result },
    })),
  };
}
