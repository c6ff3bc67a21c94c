import { complement, parameter, per, quantity, times, used, type Factor } from "./scenario";
import type { ParameterId } from "../parameters";

/** Factors several scenarios share. */
export const staffSize = quantity("staffSize");

/** Hours of business in a day: 24 × the share of the clock worked. */
export const hoursOfBusiness = [times(24, "hoursPerDay"), quantity("businessShare")] as const;

/** What is spent so that it does not happen again: a policy may pay a share of it as a cost of response (再発防止費用). */
export const preventing = { payableAs: "response", share: "improvement" } as const;

/** Own staff at work on an incident: person-months × hours of a month × what an hour costs. */
export const ownStaff = (size: Factor, personMonths: ParameterId): readonly Factor[] => [
  size,
  parameter(personMonths),
  parameter("hours.perMonth"),
  parameter("staff.hourly"),
];

/** Gross profit of sales online, a day's share of a year × `duration`, less what is bought later. */
export const onlineProfit = (perYear: Factor, duration: readonly Factor[]): readonly Factor[] => [
  quantity("onlineSales"),
  perYear,
  ...duration,
  complement("sales.recoverableOnline"),
  used("margin"),
];

/** Likewise of all other sales, of which a share depends on systems. */
export const otherProfit = (
  perYear: Factor,
  duration: readonly Factor[],
  dependence: ParameterId,
  recoverable: ParameterId = "sales.recoverable",
): readonly Factor[] => [
  quantity("otherSales"),
  perYear,
  ...duration,
  parameter(dependence),
  complement(recoverable),
  used("margin"),
];

export const daysOfYear = per(365, "days");
export const hoursOfYear = per(8760, "hours");

/** Temporary staff while systems are down. */
export const temporaryStaff = (duration: readonly Factor[]): readonly Factor[] => [
  used("staff"),
  parameter("offline.share"),
  ...duration,
  parameter("staff.hourly"),
];

/** Wages of those who cannot work meanwhile: what they would have earned is in the gross profit already. */
export const idleStaff = (duration: readonly Factor[]): readonly Factor[] => [
  used("staff"),
  ...duration,
  parameter("dependence.work"),
  parameter("staff.hourly"),
];
