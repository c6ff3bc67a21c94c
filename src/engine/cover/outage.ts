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

/**
 * A waiting time that is taken off counts once an event. One that is a threshold is asked of each stretch by itself: a
 * stretch that exceeds it is paid from its first hour, a shorter one not at all.
 */
export function timeShares({ hours, unbroken, repeatHours }: Outage, { waiting, kind, period }: TimeTerms): TimeShares {
  if (hours === 0) return { paid: 1, waiting: 0, period: 0 };
  const covered = period === null ? 1 : Math.min(1, (period * hoursPerDay) / hours);
  const waited =
    kind === "deducted"
      ? Math.min(covered, waiting / hours)
      : covered *
        ((hours * unbroken > waiting ? 0 : unbroken) + (unbroken < 1 && repeatHours <= waiting ? 1 - unbroken : 0));
  return { paid: covered - waited, waiting: waited, period: 1 - covered };
}
