/** Support services */
export const services = {
  title: "Support services for cyber risk",
  notes: [
    'Please ask the provider for what a service covers, its price and its conditions. "Included in" names the plans whose policyholders may use it.',
  ],
  columns: {
    service: "Service",
    provider: "Provider",
    measures: "Kinds of measure it answers",
    plans: "Included in",
    contact: "Contact",
  },
  anyMeasure: "Any kind of measure",
  noPlan: "On request",
  noContact: "Your agency",
};

/** Notices */
export const notices = {
  title: "Notices",
  notes: [
    'News about cyber risk. "Newer" marks what was published after the hearing sheet was filled in: please check whether the answers to the questions named still hold.',
  ],
  columns: {
    date: "Date",
    title: "Notice",
    issuer: "Issuer",
    source: "Source",
    questions: "Questions it touches",
    newer: "Against the sheet",
  },
  newer: "Newer",
  noSource: "–",
  noQuestion: "–",
};
