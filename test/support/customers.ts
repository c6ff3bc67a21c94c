import type { Profile } from "./engine";
import type { Points } from "./product";

/** A customer, and by hand what the specification makes of its profile: what cost items are products of. */
export interface Customer {
  readonly profile: Profile;
  readonly staff: number;
  readonly revenue: number;
  readonly margin: number;
  /** Hours of business in a day. */
  readonly hours: number;
  readonly pcs: number;
  readonly servers: number;
  readonly publicServers: number;
  /** A month. */
  readonly users: number;
  readonly online: number;
  /** Persons affected; of these by the gravest kind. */
  readonly persons: number;
  readonly general: number;
  readonly financial: number;
  readonly sensitive: number;
  readonly cards: number;
  /** Persons the firm can afford a gift for. */
  readonly gifted: number;
  readonly entrustors: number;
  readonly partners: number;
  /** Size of staff, of persons held, of the site, of sales, of sales of IT services. */
  readonly size: number;
  readonly leakSize: number;
  readonly siteSize: number;
  readonly salesSize: number;
  readonly itSize: number;
  readonly cardExposure: number;
  /** Staff that lives on sales online. */
  readonly onlineStaff: number;
  readonly pcsExamined: Points;
  readonly mailShare: Points;
  readonly closedDays: Points;
  readonly outageHours: Points;
  /** Chance that business partners claim after ransomware. */
  readonly partnersClaim: number;
}

/** Hours of attack, of troubles afterwards, and of repeats of two hours each. */
const usualOutage: Points = [12 + 2 + 0 * 2, 24 + 6 + 3 * 2, 48 + 24 + 8 * 2];

/** The specification's first customer: E, nothing else stated. */
export const manufacturer: Customer = {
  profile: { industry: "E", revenue: 6e9, staff: 300 },
  staff: 300,
  revenue: 6e9,
  margin: 0.25,
  hours: 8,
  pcs: 300 * 0.7,
  servers: 300 / 20,
  publicServers: 1,
  users: 300 * 60,
  online: 0,
  // 1,500 persons held, 70 % in the largest database
  persons: 1_050,
  general: 1_050,
  financial: 0,
  sensitive: 0,
  cards: 0,
  gifted: 1_050,
  entrustors: 0,
  partners: 0,
  size: 3 ** 0.25,
  leakSize: 0.105 ** 0.3,
  siteSize: 0.18 ** 0.4,
  salesSize: 6 ** 0.65,
  itSize: 0,
  cardExposure: 0,
  onlineStaff: 0,
  // 2.1 of 210 capped at 2, 4.2 at 3, 10.5 at 10
  pcsExamined: [2, 3, 10],
  mailShare: [0.05, 0.5, 1],
  closedDays: [7, 10, 16],
  outageHours: usualOutage,
  partnersClaim: 0.15,
};

/** Its second: case 3. */
export const retailer: Customer = {
  profile: {
    ...{ industry: "I2", revenue: 3e9, staff: 100, webSales: 1e9, monthlyUsers: 200_000 },
    ...{ personsHeld: 50_000, largestDatabase: 50_000, cards: 50_000 },
  },
  staff: 100,
  revenue: 3e9,
  margin: 0.3,
  hours: 8,
  pcs: 50,
  servers: 5,
  publicServers: 1,
  users: 200_000,
  online: 1e9,
  persons: 50_000,
  general: 0,
  financial: 50_000,
  sensitive: 0,
  cards: 50_000,
  gifted: 50_000,
  entrustors: 0,
  partners: 0,
  size: 1,
  leakSize: 5 ** 0.3,
  siteSize: 2 ** 0.4,
  salesSize: 3 ** 0.65,
  itSize: 0,
  cardExposure: 50 / 51,
  onlineStaff: 1_000 / 22,
  // 0.5 of 50 raised to 1
  pcsExamined: [1, 1, 2.5],
  mailShare: [0.05, 0.5, 1],
  closedDays: [7, 10, 16],
  outageHours: usualOutage,
  partnersClaim: 0.05,
};

/** One that has whatever those have not, and states its own share by mail, margin, days and hours. */
export const provider: Customer = {
  profile: {
    ...{ industry: "G", revenue: 1.46e9, staff: 1_600, margin: 0.4, businessHours: 12, pcs: 400, servers: 2 },
    ...{ publicServers: 1, monthlyUsers: 300_000, webSales: 0.73e9, itServices: true, itShare: 0.5 },
    ...{ personsHeld: 12_000, largestDatabase: 10_000, "kinds.health": true, sensitive: 2_000, cards: 3_000 },
    ...{ mailShare: 0.25, entrustors: 4, slaPartners: 2, closedDays: 4, attackHours: 10 },
  },
  staff: 1_600,
  revenue: 1.46e9,
  margin: 0.4,
  hours: 12,
  pcs: 400,
  servers: 2,
  publicServers: 1,
  users: 300_000,
  online: 0.73e9,
  persons: 10_000,
  general: 5_000,
  financial: 3_000,
  sensitive: 2_000,
  cards: 3_000,
  gifted: 10_000,
  entrustors: 4,
  partners: 2,
  size: 2,
  leakSize: 1,
  siteSize: 3 ** 0.4,
  salesSize: 1.46 ** 0.65,
  itSize: 0.73 ** 0.65,
  cardExposure: 3 / 4,
  onlineStaff: 730 / 18,
  pcsExamined: [2, 3, 10],
  mailShare: [0.25, 0.25, 0.25],
  // half, itself and twice
  closedDays: [2, 4, 8],
  outageHours: [5 + 2 + 0 * 2, 10 + 6 + 3 * 2, 20 + 24 + 8 * 2],
  partnersClaim: 0.25,
};
