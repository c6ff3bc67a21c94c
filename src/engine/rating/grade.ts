import type { ParameterSet } from "../parameters/set";

export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** The grade of a score 0–100 by the set's lower ends for A to D; E below. */
export function gradeOf(score: number, { values }: ParameterSet): Grade {
  for (const grade of ["A", "B", "C", "D"] as const)
    if (score >= values[`grade.threshold.${grade}`].likely) return grade;
  return "E";
}

/** No better than C: a heavy control is missing altogether. */
export const capped = (grade: Grade): Grade => (grade === "A" || grade === "B" ? "C" : grade);
