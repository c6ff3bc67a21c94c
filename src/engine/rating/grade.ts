export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** Grades with a lower end in the parameter table, best first; the last grade takes what is below. */
export const gradesByThreshold = ["A", "B", "C", "D"] as const satisfies readonly Grade[];
export const lowestGrade: Grade = "E";

/** Grades that a missing control can limit a rating to, best first. */
export const capGrades = ["C", "D"] as const satisfies readonly Grade[];
export type CapGrade = (typeof capGrades)[number];

/** Whether a grade is better than another. */
export const isBetter = (grade: Grade, than: Grade): boolean => grades.indexOf(grade) < grades.indexOf(than);
