import { fill, type Words } from "../../../locales";
import type { SheetLayout } from "../../model/sheet-layout";
import { codeInWords } from "./assumptions";
import type { ReportContents } from "./contents";

/** Texts above and below each page. In a footer `&` begins a code, and twice stands for itself. */
export function margins(
  words: Words,
  { facts, insurer, internal }: ReportContents,
): Pick<SheetLayout["print"], "header" | "footer" | "footerLeft" | "footerRight"> {
  const text = words.sheets.report;
  const plain = (of: string): string => of.replaceAll("&", "&&");
  const small = "&8 ";
  const { documentNumber: number, expiresOn } = insurer.report;
  const released = number === "" ? "" : fill(text.documentNumber, { number, expires: expiresOn.replaceAll("-", "/") });
  return {
    ...(internal ? { header: `&"-,Bold"&14${words.sheets.internalHeader}` } : {}),
    footer: small + text.footerCentre,
    footerLeft: small + plain(fill(text.footerLeft, { code: codeInWords(facts.code), engine: facts.engineVersion })),
    footerRight: small + plain([released, text.footerRight].filter(Boolean).join("　")),
  };
}
