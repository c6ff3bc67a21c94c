import manifest from "../../package.json";

/** The product's version; package.json is its one source. */
export const appVersion: string = manifest.version;
