/** What an insurer says of itself on pages that leave it. */
export {
  noInsurer,
  type ContactBlock,
  type EmergencyContact,
  type InsurerSet,
  type Notice,
  type ReleaseFields,
  type SupportService,
} from "./insurer-set";
export type { InsurerFault, InsurerList, InsurerRemark } from "./issue";
export { logoSize, type LogoFault, type LogoSize } from "./logo";
export { readInsurer, type InsurerRead } from "./read-insurer";
export { insurerRemarks, internalOnly, newerNotices, releaseFields } from "./release";
export { insurerSample, type SampleWords } from "./sample";
export { insurerSchema } from "./schema";
