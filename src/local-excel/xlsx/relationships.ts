import { type Parts, type Relationship, relationshipsPath, textOf } from "./package";
import { childrenOf, parseXml } from "./xml";

export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const xml = textOf(parts, relationshipsPath(path));
  if (xml === null) return [];
  return childrenOf(parseXml(xml), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
    target: attributes["Target"] ?? "",
    external: attributes["TargetMode"] === "External",
  }));
}
