import type { ProfileSection } from "../profile/variable";

/** Who at the customer knows the answer. Roles, as smaller firms divide them: one person may have several. */
export const departments = ["generalAffairs", "informationSystems", "web", "finance", "business"] as const;
export type Department = (typeof departments)[number];

export const departmentOfSection: Readonly<Record<ProfileSection, Department>> = {
  customer: "generalAffairs",
  scale: "finance",
  systems: "informationSystems",
  web: "web",
  personalData: "generalAffairs",
  dependence: "business",
  providers: "informationSystems",
  incidents: "generalAffairs",
  insurance: "generalAffairs",
};

/** Minutes a person takes for one entry who has the documents at hand. 前提 */
export const minutesOfEntry = { profile: 2, question: 1 } as const;
