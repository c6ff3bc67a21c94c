const KIB = 1024;
const MIB = 1024 * KIB;

/** What a file from outside may cost at most. Sizes are bytes; every limit is inclusive: a file exactly at it passes. */
export interface ContainerLimits {
  /**
   * The file as received. A filled sheet is 20–200 KB; 20 MiB leaves room for pasted pictures and is about what mail
   * gateways let through.
   */
  readonly fileBytes: number;
  /** Entries in the package. A workbook of 200 sheets with a drawing each has about 1,000. */
  readonly entries: number;
  /** One entry unpacked. A million filled cells are about 60 MB of XML; a hearing sheet is under 1 MB. */
  readonly entryBytes: number;
  /** All entries unpacked: twice the largest entry, and still affordable in a 32-bit web view. */
  readonly totalBytes: number;
  /**
   * Unpacked bytes per byte of file. Sheets of nothing but styled blanks were seen at 11, the most among 1,350 public
   * workbooks was 41; deflate itself ends at 1,032.
   */
  readonly ratio: number;
  /** Total unpacked bytes up to which the ratio is not looked at: too little to harm. */
  readonly ratioFloorBytes: number;
  /** `[Content_Types].xml` or `_rels/.rels` unpacked. 2,000 entries are about 0.3 MB. */
  readonly packageXmlBytes: number;
  /**
   * The same two packed: 2,000 entries pack to about 6 KiB. Deflate made to be slow takes 0.6 s for 64 KiB, and this
   * is all that `checkContainer` unpacks.
   */
  readonly packageXmlPackedBytes: number;
  /** An entry's name in bytes. Excel's own longest names are under 80; Windows ends at 260. */
  readonly nameBytes: number;
}

/** The limits used where a caller gives none. */
export const DEFAULT_LIMITS: ContainerLimits = {
  fileBytes: 20 * MIB,
  entries: 2_000,
  entryBytes: 100 * MIB,
  totalBytes: 200 * MIB,
  ratio: 200,
  ratioFloorBytes: 10 * MIB,
  packageXmlBytes: MIB,
  packageXmlPackedBytes: 64 * KIB,
  nameBytes: 255,
};

/** Fills the limits a caller left out. */
export function withDefaults(limits: Partial<ContainerLimits>): ContainerLimits {
  return { ...DEFAULT_LIMITS, ...limits };
}
