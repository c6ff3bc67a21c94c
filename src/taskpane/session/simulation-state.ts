import type { ExpectedYear } from "../../engine";
import type { Distribution } from "../../engine/simulation";
import { defaultSeed, defaultYears } from "../../engine/simulation/limits";
import type { DistributionStep } from "../../workers";

export const yearChoices = [10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface Fingerprints {
  readonly inputs: string;
  readonly parameters: string;
}

/** A run under way. */
export interface SimulationRunning {
  readonly step: DistributionStep;
  /** Part of the step that is done, 0 … 1. */
  readonly done: number;
  /** Years requested, and simulated so far. */
  readonly of: number;
  readonly years: number;
  /** Yen a year, from the years so far; null before the first. */
  readonly mean: number | null;
  readonly standardError: number | null;
  /** Null before there is an estimate. */
  readonly secondsLeft: number | null;
  /** What all steps may take, told beforehand; null where it is too little to be told. */
  readonly forecast: number | null;
}

export const notBegun = (of: number): SimulationRunning => ({
  step: "simulate",
  done: 0,
  of,
  years: 0,
  mean: null,
  standardError: null,
  secondsLeft: null,
  forecast: null,
});

export interface SimulationResult {
  readonly distribution: Distribution;
  readonly engineVersion: string;
  readonly madeFrom: Fingerprints;
  readonly expected: ExpectedYear;
}

export interface SimulationState {
  /** Years of the next run. */
  readonly years: number;
  readonly seed: number;
  readonly running: SimulationRunning | null;
  /** The last result. */
  readonly result: SimulationResult | null;
  /** Whether the last run was stopped. */
  readonly stopped: boolean;
}

export const initialSimulation: SimulationState = {
  years: defaultYears,
  seed: defaultSeed,
  running: null,
  result: null,
  stopped: false,
};

export const samePrints = (one: Fingerprints, other: Fingerprints): boolean =>
  one.inputs === other.inputs && one.parameters === other.parameters;
