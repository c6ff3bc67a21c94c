/** How long an event keeps systems down, controls and backups counted in. */
export interface Outage {
  /** In all. */
  readonly hours: number;
  /** Of these, what is one stretch without a break, 0–1. */
  readonly unbroken: number;
  /** Length of each of the other stretches, hours. */
  readonly repeatHours: number;
}

/** What becomes of the time of an outage; the three add up to 1. */
export interface TimeShares {
  readonly paid: number;
  /** 免責時間 */
  readonly waiting: number;
  /** Beyond the period that is covered (約定復旧期間). */
  readonly period: number;
}

export interface TimeTerms {
  readonly waiting: number;
  readonly kind: "deducted" | "threshold";
  /** Days from its beginning; null is no limit. */
  readonly period: number | null;
}

const hoursPerDay = 24;

/** Of an outage of so many hours, above 0, the share that lies within the period. */
export const withinPeriod = (hours: number, period: number | null): number =>
  period === null ? 1 : Math.min(1, (period * hoursPerDay) / hours);

/**
 * The share that is waiting time, of an outage whose share `covered` lies within the period. A waiting time that is taken
 * off counts once an event. One that is a threshold is asked of each stretch by itself: a stretch that exceeds it is paid
 * from its first hour, a shorter one not at all.
 */
export const waited = (
  hours: number,
  unbroken: number,
  repeatHours: number,
  { waiting, kind }: Pick<TimeTerms, "waiting" | "kind">,
  covered: number,
): number =>
  kind === "deducted"
    ? Math.min(covered, waiting / hours)
    : covered *
      ((hours * unbroken > waiting ? 0 : unbroken) + (unbroken < 1 && repeatHours <= waiting ? 1 - unbroken : 0));

export function timeShares({ hours, unbroken, repeatHours }: Outage, terms: TimeTerms): TimeShares {
  if (hours === 0) return { paid: 1, waiting: 0, period: 0 };
  const covered = withinPeriod(hours, terms.period);
  const waiting = waited(hours, unbroken, repeatHours, terms, covered);
  return { paid: covered - waiting, waiting, period: 1 - covered };
}
