import { parameterTable } from "../engine";
import { tornadoCandidates, type Swing } from "../engine/simulation";
import type { Chunked } from "../scheduling/chunked";
import type { Pace } from "./pace";

/** Who is told how many seconds a run may take, before it begins; `now` in milliseconds. */
export interface Forecast {
  readonly now: () => number;
  readonly onForecast: (seconds: number) => void;
}

/** Seconds below which nobody need be told. */
export const worthSaying = 2;

/** Milliseconds after which the search for parameters has been timed. */
const timed = 20;

/** Milliseconds a parameter takes, by the first few of the search, which may go on from there. */
export function* paceOfSearch(search: Chunked<readonly Swing[]>, now: () => number): Chunked<number> {
  let [taken, parameters] = [0, 0];
  while (taken < timed && parameters < parameterTable.length) {
    const begun = now();
    search.next();
    taken += now() - begun;
    parameters++;
    yield;
  }
  return taken / parameters;
}

/** What moves the figures: years a variant is simulated for, and milliseconds a parameter is looked at. */
export interface TornadoWork {
  readonly years: number;
  readonly search: number;
}

/** Both rankings mostly name the same parameters, and each is moved both ways. */
const variants = 2 * tornadoCandidates;

/** Seconds of a run at a pace. */
export function forecastOf({ prepare, year }: Pace, years: number, tornado: TornadoWork | null): number {
  const moving = tornado ? tornado.search * parameterTable.length + variants * (prepare + tornado.years * year) : 0;
  return (years * year + moving) / 1_000;
}
