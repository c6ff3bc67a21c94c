import type { ParameterSet } from "../parameters/set";

export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** Grades with a lower end in the parameter table, best first; the last grade takes what is below. */
export const gradesByThreshold = ["A", "B", "C", "D"] as const satisfies readonly Grade[];
export const lowestGrade: Grade = "E";

/** The best grade where a heaviest question is answered with nothing in place. */
export const gradeCap: Grade = "C";

const thresholds = gradesByThreshold.map((grade) => ({ grade, id: `grade.threshold.${grade}` as const }));

/** The grade of a score 0–100 by the set's lower ends for A to D; E below. */
export function gradeOf(score: number, { values }: ParameterSet): Grade {
  for (const { grade, id } of thresholds) if (score >= values[id].likely) return grade;
  return lowestGrade;
}

export const isAboveCap = (grade: Grade): boolean => grades.indexOf(grade) < grades.indexOf(gradeCap);

/** No better than the cap: a heavy control is missing altogether. */
export const capped = (grade: Grade): Grade => (isAboveCap(grade) ? gradeCap : grade);
