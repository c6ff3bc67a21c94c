import type { Language } from "../locales";
import { functionsMetadata } from "./metadata";

interface PageParameters {
  readonly htmlWebpackPlugin: { readonly options: { readonly language: Language; readonly origin: string } };
}

/** The file that Excel reads the functions from. */
const page = ({ htmlWebpackPlugin: { options } }: PageParameters): string =>
  `${JSON.stringify(functionsMetadata(options.language, options.origin), null, 2)}\n`;

export default page;
