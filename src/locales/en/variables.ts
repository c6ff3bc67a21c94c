import type { ProfileWords } from "../shape-profile";
import { cells } from "./tables";

export const variables = {
  customer: { label: "Company or organisation", hint: "The full registered name." },
  corporateNumber: { label: "Corporate number", hint: "13 digits, listed on the National Tax Agency's website." },
  agent: { label: "Insurance agent", hint: "Name of the agency and of the person in charge." },
  date: { label: "Date filled in", hint: "As a date, such as 2026/4/1." },
  respondent: { label: "Filled in by", hint: "The person we may ask about the answers." },
  respondentPost: { label: "Department and post", hint: "For example: General Affairs, manager" },
  purpose: { label: "Purpose of the diagnosis", hint: "For example: new cover, renewal, planning of own measures" },
  industry: {
    label: "Industry",
    hint: "Pick the business with the largest sales from the list. Wholesale is I1, retail is I2.",
  },
  revenue: {
    label: "Annual revenue",
    hint: "Sales of the latest fiscal year; pick the unit at the left. Hospitals may give medical revenue, schools tuition and fees, financial institutions and cooperatives ordinary income.",
  },
  staff: { label: "Staff", hint: "Number of people, with directors, part-time and agency staff." },
  fiscalYearEnd: { label: "Month of fiscal year-end", hint: "For example: March" },
  entities: {
    label: "Companies included",
    hint: "If subsidiaries or companies abroad are included, their names and countries. Give sales and staff as totals of all of them.",
  },
  overseasSales: { label: "Share of overseas sales", hint: "Share of annual revenue in %, 0% if none." },
  usSales: { label: "Share of US sales", hint: "Share of annual revenue in %, 0% if none." },
  sites: { label: "Sites", hint: "Head office, branches, factories and shops together." },
  itStaff: { label: "IT staff", hint: "Count people with other duties as one each; 0 if there are none." },
  itServices: {
    label: "Do you sell IT services to other companies?",
    hint: "Yes if you develop, run or host systems for others for pay.",
  },
  itShare: {
    label: "Share of IT services in sales",
    hint: "Sales of IT services to other companies, as a share of annual revenue in %. Blank means 100% if you sell any.",
  },
  pcs: { label: "PCs", hint: "Number of business PCs the company manages, with tablets, without phones." },
  servers: {
    label: "Servers",
    hint: "Number of servers in house, in data centres and in the cloud; 0 if there are none.",
  },
  publicServers: {
    label: "Servers open to the internet",
    hint: "How many of these can be reached from the internet: web, mail, remote access. 0 if there are none.",
  },
  remoteAccess: {
    label: "Is there access to your systems from outside?",
    hint: "Yes if people connect from home or on the road, by VPN, remote desktop and the like.",
  },
  wireless: { label: "Do you use Wi-Fi on your premises?", hint: "Yes, even if it is for guests only." },
  portableDevices: {
    label: "Are devices taken off the premises?",
    hint: "Yes if laptops, smartphones or USB memories leave the company.",
  },
  offsiteWork: { label: "Do people work off-site?", hint: "At home, on the road or at a customer's." },
  contractors: {
    label: "Do you use contractors or clouds?",
    hint: "Yes if other companies do work or keep data for you.",
  },
  development: {
    label: "Are systems or websites developed or changed?",
    hint: "Yes if others do it for you, too.",
  },
  ot: {
    label: "Do you have plant or medical devices (OT)?",
    hint: "Yes if production lines, control systems or medical devices are on a network.",
  },
  hasWebsite: { label: "Do you have a website?", hint: "Yes, even if it only introduces the company." },
  webSales: {
    label: "Annual online sales",
    hint: "A year's sales through websites, booking sites included; pick the unit at the left. 0 if there are none.",
  },
  monthlyUsers: { label: "Monthly website visitors", hint: "Visitors a month: the users your web statistics show." },
  personsHeld: {
    label: "Persons whose data is held",
    hint: "Customers, members and staff together, with former members whose data has not been deleted.",
  },
  largestDatabase: {
    label: "Persons in the largest database",
    hint: "The largest number of persons kept in one system or list.",
  },
  "kinds.name": { label: "Do you hold names?", hint: "Names of customers, members, staff and so on." },
  "kinds.address": { label: "Do you hold home addresses?", hint: "No if all you hold are addresses of workplaces." },
  "kinds.contact": { label: "Do you hold phone numbers or e-mail addresses?", hint: "Yes if you hold either of them." },
  "kinds.account": {
    label: "Do you hold log-in data or purchase histories?",
    hint: "Members' passwords, or what they bought.",
  },
  "kinds.bank": {
    label: "Do you hold bank account numbers with PINs?",
    hint: "Data with which money can be moved. No if all you hold are account numbers.",
  },
  "kinds.card": {
    label: "Do you hold credit card numbers?",
    hint: "Yes if they stay in your systems or papers; no if a payment company handles them and none stay with you.",
  },
  "kinds.myNumber": {
    label: "Do you hold My Numbers?",
    hint: "Individual numbers of staff, their families or partners.",
  },
  "kinds.income": {
    label: "Do you hold data on income, assets or debts?",
    hint: "Yearly income, assets, borrowing and the like.",
  },
  "kinds.credit": {
    label: "Do you hold bad credit records?",
    hint: "Records of missed payments or bankruptcies.",
  },
  "kinds.health": {
    label: "Do you hold results of health checks?",
    hint: "Results of health checks, tests and the like.",
  },
  "kinds.medical": {
    label: "Do you hold data on medical history, disability or beliefs?",
    hint: "Medical records, disabilities, beliefs or religion.",
  },
  "kinds.criminal": { label: "Do you hold criminal records?", hint: "Convictions and the like." },
  cards: { label: "Credit card records", hint: "Number of card numbers that stay with you; 0 if there are none." },
  sensitive: {
    label: "Persons with sensitive data",
    hint: "Persons whose medical history, health checks, disability or criminal record you hold; 0 if there are none.",
  },
  mailShare: {
    label: "Share notified by post",
    hint: "Share of persons in % who would be told of a leak by letter and not by e-mail.",
  },
  entrustors: {
    label: "Companies entrusting you with personal data",
    hint: "Number of companies whose personal data you handle for them; 0 if there are none.",
  },
  margin: { label: "Gross margin", hint: "Sales less cost of sales, as a share of sales in %." },
  businessHours: { label: "Business hours a day", hint: "24 if you never close." },
  businessDays: { label: "Business days a year", hint: "For example: 245" },
  recoveryTimeObjective: {
    label: "Recovery time objective of core systems",
    hint: "Hours from stopping to working again. Leave blank if none has been set.",
  },
  peak: { label: "Busy season", hint: "When sales or work come together. For example: December, late March" },
  closedDays: {
    label: "Expected days the website would be closed",
    hint: "If you have an estimate of your own, days from closing a defaced site to opening it again. Blank means the standard days.",
  },
  attackHours: {
    label: "Expected hours of a DoS attack",
    hint: "If you have an estimate of your own, hours for which business would stand still. Blank means the standard hours.",
  },
  slaPartners: {
    label: "Partners with penalties for outages",
    hint: "Number of contracts under which you pay a penalty when your service stops; 0 if there are none.",
  },
  providersNone: {
    label: "No outside provider could stop the business",
    hint: "Pick Yes only if there is none at all. Otherwise fill in the table below.",
  },
  ...cells.providers,
  incidentsNone: {
    label: "No cyber incident in the past 5 years",
    hint: "Pick Yes only if there was none at all. Otherwise fill in the table below.",
  },
  ...cells.incidents,
  incidentsNote: { label: "Notes on past incidents", hint: "Anything the table has no room for." },
  ...cells.policies,
} satisfies ProfileWords["variables"];
