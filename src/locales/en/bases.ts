import type { ParameterWords } from "../shape-parameters";

const secondHand = " (read in press articles)";
const jnsa = "Japan Network Security Association (JNSA)";
const ipa = "Information-technology Promotion Agency, Japan (IPA)";

/** Only what was read: works known from press articles say so. */
export const bases = {
  assumption: { short: "Assumption", citation: "Assumption (expert judgement; no survey supports the value)" },
  standard: { short: "Standard shape", citation: "Standard shape of the modified PERT distribution (Vose)" },
  convention: {
    short: "Convention",
    citation:
      "Convention (regular hours of a day and a month, the years of past incidents that application forms ask for, chances from which something counts)",
  },
  scenario: {
    short: "Scenario",
    citation: "Tokio Marine & Nichido Fire Insurance, outline of the scenarios of its simple risk diagnosis service",
  },
  column: {
    short: "Column's case",
    citation: "WEEDS Trace column on cyber insurance and personal data leaks, case of about 100,000 persons",
  },
  practice: {
    short: "Practice",
    citation: "Apology gifts paid (Yahoo! BB, Lawson and Benesse 500 yen, Sound House 1,000 yen)",
  },
  jnsa2021: { short: "JNSA 2021", citation: `${jnsa}, Incident Damage Survey Report, 2021 edition${secondHand}` },
  jnsa2024: { short: "JNSA 2024", citation: `${jnsa}, Incident Damage Survey Report, 2nd edition, 2024${secondHand}` },
  jnsaJo: {
    short: "JNSA JO model",
    citation: `${jnsa}, damage operation model for individual information leak (JO model), 2017${secondHand}`,
  },
  ipa2025: {
    short: "IPA 2025",
    citation: `${ipa}, survey of information security in small and medium enterprises, fiscal 2024, published 2025${secondHand}`,
  },
  ipa2006: { short: "IPA 2006", citation: `${ipa}, survey of losses from SQL injection, 2006${secondHand}` },
  ppc2024: {
    short: "PPC 2024",
    citation: `Personal Information Protection Commission, leak reports of fiscal 2024${secondHand}`,
  },
  kaspersky: { short: "Kaspersky", citation: `Kaspersky, surveys of losses from DDoS, 2014 to 2017${secondHand}` },
  tdb: { short: "TDB 2025", citation: `Teikoku Databank, survey of cyber attacks, 2025${secondHand}` },
  kakaku2005: {
    short: "Kakaku.com 2005",
    citation: `Kakaku.com, figures on the closure of its site after an intrusion, May 2005${secondHand}`,
  },
  courts: {
    short: "Court cases",
    citation: `Court cases (Uji city, Waseda University, TBC, Yahoo! BB, Benesse), 1998 to 2023${secondHand}`,
  },
  benesse: {
    short: "Benesse",
    citation: `Share of the persons affected who joined the Benesse suits (leak of 2014), about 0.04%${secondHand}`,
  },
  appi: {
    short: "APPI",
    citation:
      "Act on the Protection of Personal Information and its rules, with the amendment in force on 1 October 2025",
  },
  sophos2024: {
    short: "Sophos 2024",
    citation: "Sophos, The impact of compromised backups on ransomware outcomes, 2024",
  },
  npa: {
    short: "NPA",
    citation: `National Police Agency, ransomware: reported cases, costs and time to recover, 2022 to 2025${secondHand}`,
  },
  smeAgency2021: {
    short: "SME Agency 2021",
    citation: "Small and Medium Enterprise Agency, number of firms by size, June 2021",
  },
  trendMicro2024: {
    short: "Trend Micro 2024",
    citation: `Trend Micro, survey of losses of firms from cyber attacks, 2024${secondHand}`,
  },
  netDiligence2025: { short: "NetDiligence 2025", citation: `NetDiligence, Cyber Claims Study, 2025${secondHand}` },
  bandwidth2021: {
    short: "Bandwidth 2021",
    citation: `Bandwidth, figures on lost revenue from its DDoS of September 2021${secondHand}`,
  },
  premiums: { short: "Premiums", citation: "Sompo Japan, example premiums of its cyber cover by industry" },
  aioi: { short: "Aioi example", citation: "Aioi Nissay Dowa Insurance, example losses of its cyber cover" },
  ecSurvey2022: {
    short: "EC survey 2022",
    citation: `Survey of leaks from web shops and guidelines for them, Personal Information Protection Commission and IPA, 2022${secondHand}`,
  },
  gdo2008: {
    short: "GDO 2008",
    citation: `Golf Digest Online, figures on the closure of its site after an intrusion, 2008${secondHand}`,
  },
  disclosures: {
    short: "Disclosures",
    citation: `Disclosures of ransomware losses (Casio, Osaka General Medical Center, KADOKAWA, Kantsu)${secondHand}`,
  },
  tokioMarine: {
    short: "Tokio Marine cover",
    citation:
      "Tokio Marine & Nichido Fire Insurance, its cyber cover; limits of system interruption as its agent Rainforest presents them",
  },
  mitsuiSumitomo: {
    short: "Mitsui Sumitomo",
    citation: "Mitsui Sumitomo Insurance, conditions for writing its cover Cyber Protector",
  },
} satisfies ParameterWords["bases"];
