import { industryTexts } from "../shape-profile";

/** Divisions of the Japan Standard Industrial Classification; I is split into wholesale and retail. */
export const industries = industryTexts({
  A: "Agriculture and forestry",
  B: "Fisheries",
  C: "Mining and quarrying",
  D: "Construction",
  E: "Manufacturing",
  F: "Electricity, gas, heat and water",
  G: "Information and communications",
  H: "Transport and postal services",
  I1: "Wholesale",
  I2: "Retail",
  J: "Finance and insurance",
  K: "Real estate and leasing",
  L: "Research, professional and technical services",
  M: "Accommodation and food services",
  N: "Personal services and entertainment",
  O: "Education and learning support",
  P: "Medical care and welfare",
  Q: "Post offices and cooperatives",
  R: "Other services",
  S: "Government",
  T: "Not classifiable",
});
