import type { InsurerFault, InsurerList, InsurerRemark, LogoFault } from "../../../engine";
import type { ReportIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { releaseFields } from "../insurer";

const lists: Readonly<Record<InsurerList, string>> = {
  services: "support services",
  notices: "notices",
  measures: "kinds of measure",
  plans: "names of plans",
  questions: "numbers of questions",
};

const logoFaults: Readonly<Record<LogoFault, string>> = {
  notBase64: "it is no base64 text",
  tooLarge: "it has more than 64 KB",
  notPng: "it cannot be read as a PNG image",
  dimensions: "it must have 1 to 2,000 pixels across and down",
};

export const insurerMessages: MessagesOf<InsurerFault | InsurerRemark | ReportIssue> = (say) => ({
  insurerTooLarge: ({ limit, received }) =>
    `The insurer's set is too large: ${say.whole(limit)} characters are allowed, ${say.whole(received)} are there. Please use a smaller logo or fewer entries.`,
  insurerTooMany: ({ list, path, limit, received }) =>
    `"${say.text(path)}" in the insurer's set has ${say.whole(received)} ${say.word(lists, list)}; at most ${say.whole(limit)} are allowed. The set is not used.`,
  insurerText: ({ path, received }) =>
    `"${say.text(path)}" in the insurer's set holds characters nobody sees, or that turn the direction of writing: "${say.text(received)}". Please type it again. The set is not used.`,
  insurerLogo: ({ fault }) =>
    `The logo of the insurer's set cannot be used: ${say.word(logoFaults, fault)}. Please give a PNG of at most 64 KB as base64 text. The set is not used.`,
  reportInternalOnly: ({ missing }) =>
    `The report lacks ${say.eachWord(releaseFields, missing)}. It is not yet material for customers, so each page says "Internal use only". Please fill in the insurer's set.`,
  reportNotInForce: ({ approvedOn, expiresOn, on }) =>
    `Today (${say.text(on)}) is not between the approval (${say.text(approvedOn)}) and the expiry (${say.text(expiresOn)}) of the report, so each page says "Internal use only". Please update the insurer's set.`,
  noticeNewer: ({ title, date, sheet }) =>
    `The notice "${say.text(title)}" (${say.text(date)}) is newer than the hearing sheet (${say.text(sheet)}). Please ask the customer whether the answers it touches still hold.`,
  pdfUnavailable: () =>
    "A PDF is made by LibreOffice, which is not on this machine. Please install it, or do without the PDF.",
  pdfFailed: ({ received }) =>
    `LibreOffice made no PDF (${say.text(received)}). Please open the report and print it as PDF.`,
});
