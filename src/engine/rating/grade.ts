export const grades = ["A", "B", "C", "D", "E"] as const;
export type Grade = (typeof grades)[number];

/** Grades with a lower end in the parameter table, best first; the last grade takes what is below. */
export const gradesByThreshold = ["A", "B", "C", "D"] as const satisfies readonly Grade[];
export const lowestGrade: Grade = "E";

/** The best grade where a heaviest question is answered with nothing in place. */
export const gradeCap: Grade = "C";

export const isAboveCap = (grade: Grade): boolean => grades.indexOf(grade) < grades.indexOf(gradeCap);
