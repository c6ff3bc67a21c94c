import { SaxesParser, type SaxesTagNS } from "saxes";

/** Why an XML part is refused. */
export type XmlFault = "doctype" | "malformed";

/** The package's own parts are two elements deep; saxes looks names up in time that grows with depth. */
const MAX_DEPTH = 8;

/** Encodings whose text is the same bytes as UTF-8 or the UTF-16 the mark shows. */
const DECLARABLE = {
  "utf-8": ["utf-8", "us-ascii"],
  "utf-16le": ["utf-16", "utf-16le"],
  "utf-16be": ["utf-16", "utf-16be"],
} as const;

type Encoding = keyof typeof DECLARABLE;

const UTF16_MARKS: readonly { readonly mark: readonly [number, number]; readonly label: Encoding }[] = [
  { mark: [0xff, 0xfe], label: "utf-16le" },
  { mark: [0xfe, 0xff], label: "utf-16be" },
];

/**
 * Reads one of the package's own XML parts, giving each element to `visit`. There are no entities but XML's five: a
 * document type declaration is refused before anything in it is read.
 */
export function readPackageXml(bytes: Uint8Array, visit: (element: SaxesTagNS) => void): XmlFault | undefined {
  const { label, text } = decode(bytes);
  if (text === undefined) return "malformed";
  if (text.includes("<!DOCTYPE")) return "doctype";
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let sound = true;
  parser.on("xmldecl", ({ encoding = label }) => {
    sound &&= (DECLARABLE[label] as readonly string[]).includes(encoding.toLowerCase());
  });
  parser.on("opentag", (element) => {
    if (++depth > MAX_DEPTH) throw new RangeError("too deep");
    visit(element);
  });
  parser.on("closetag", () => depth--);
  try {
    parser.write(text).close();
  } catch {
    return "malformed";
  }
  return sound ? undefined : "malformed";
}

/** UTF-16 by its byte order mark, otherwise UTF-8: the two encodings the Open Packaging Conventions allow. */
function decode(bytes: Uint8Array): { readonly label: Encoding; readonly text: string | undefined } {
  const wide = UTF16_MARKS.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  const label = wide?.label ?? "utf-8";
  try {
    return { label, text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { label, text: undefined };
  }
}
