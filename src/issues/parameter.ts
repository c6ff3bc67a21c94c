import type { ParameterIssue } from "../engine";
import type { IssueNumbers } from "./number";

/** A file of parameters that is not read at all. Bytes. */
export interface ParameterFileIssue {
  readonly code: "parameterFileTooLarge";
  readonly limit: number;
  readonly received: number;
}

export const parameterNumbers = {
  parameterMissing: "KK-2001",
  parameterUnknown: "KK-2002",
  parameterNotANumber: "KK-2003",
  parameterOutOfRange: "KK-2004",
  parameterOrder: "KK-2005",
  parameterSequence: "KK-2006",
  parameterWeights: "KK-2007",
  parameterWide: "KK-2008",
  parameterMeanFar: "KK-2009",
  parameterFileTooLarge: "KK-2010",
  parameterRowsMoved: "KK-2011",
  parametersCarriedOver: "KK-2012",
  parameterLoads: "KK-2013",
} as const satisfies IssueNumbers<ParameterIssue | ParameterFileIssue>;
