import { readFileSync } from "node:fs";
import { implementedMembers } from "../../src/local-excel";

/** Class -> member -> ExcelApi set, as the typings document them. */
function documentedMembers(): Map<string, Map<string, string>> {
  const typings = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = typings.indexOf("declare namespace Excel {");
  const excel = typings.slice(start, typings.indexOf("\n}", start));
  const classes = new Map<string, Map<string, string>>();
  for (const [, comment = "", name = "", body = ""] of excel.matchAll(
    /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/)?)\s*(?:export )?class (\w+) extends OfficeExtension\.ClientObject \{([\s\S]*?)\n {4}\}/g,
  )) {
    const own = /Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? "1.1";
    const members = new Map<string, string>();
    for (const [, about = "", member = ""] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\s*[(:]/g,
    )) {
      if (!members.has(member)) members.set(member, /Api set: ExcelApi (\d+\.\d+)/.exec(about)?.[1] ?? own);
    }
    classes.set(name, members);
  }
  return classes;
}

const documented = documentedMembers();

test("the typings are parsed", () => {
  expect(documented.get("Range")?.get("getCellProperties")).toBe("1.9");
  expect(documented.size).toBeGreaterThan(100);
});

test.each(Object.keys(implementedMembers))("%s has the members and the API sets that the typings say", (name) => {
  const typed = documented.get(name);
  expect(typed).toBeDefined();
  const ours = implementedMembers[name] ?? {};
  const wrong = Object.entries(ours).flatMap(([member, since]) => {
    if (member === "items") return [];
    const level = typed?.get(member);
    return level === since ? [] : [`${name}.${member}: ${since}, documented ${level ?? "nowhere"}`];
  });
  expect(wrong).toEqual([]);
});
