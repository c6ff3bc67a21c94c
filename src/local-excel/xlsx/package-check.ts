import { type Parts, relationshipsPath, targetPath, textOf } from "./package";
import { relationshipsOf } from "./relationships";
import { childrenOf, parseXml } from "./xml";

/** Dangling references in a package, for which Excel would repair or refuse the file. */
export function packageProblems(parts: Parts): string[] {
  const problems: string[] = [];
  const sources = ["", ...Object.keys(parts).filter((path) => parts[relationshipsPath(path)])];
  for (const source of sources) {
    const seen = new Set<string>();
    for (const link of relationshipsOf(parts, source)) {
      if (seen.has(link.id)) problems.push(`${source}: relationship ${link.id} twice`);
      seen.add(link.id);
      if (link.external) continue;
      const target = targetPath(source, link.target);
      if (!parts[target]) problems.push(`${source}: ${link.id} points at the missing part ${target}`);
    }
    const xml = textOf(parts, source) ?? "";
    for (const [, id] of xml.matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)) {
      if (id !== undefined && !seen.has(id)) problems.push(`${source}: uses ${id}, which no relationship explains`);
    }
  }
  const types = parseXml(textOf(parts, "[Content_Types].xml") ?? "<Types/>");
  const typed = new Set<string>();
  for (const { attributes } of childrenOf(types, "Override")) {
    const path = (attributes["PartName"] ?? "").slice(1);
    if (typed.has(path)) problems.push(`[Content_Types].xml: the part ${path} twice`);
    typed.add(path);
    if (!parts[path]) problems.push(`[Content_Types].xml: the part ${path} is missing`);
  }
  const overridden = new Set(childrenOf(types, "Override").map(({ attributes }) => attributes["PartName"]));
  const defaults = new Set(
    childrenOf(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()),
  );
  for (const path of Object.keys(parts)) {
    if (path === "[Content_Types].xml" || overridden.has(`/${path}`)) continue;
    if (!defaults.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase())) problems.push(`${path}: no content type`);
  }
  return problems;
}
