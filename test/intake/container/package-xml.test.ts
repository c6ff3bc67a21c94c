import { readPackageXml } from "../../../src/intake/container/package-xml";
import { checkContainer } from "../../../src/intake/container";
import { CONTENT_TYPES, contentTypesXml, pack, PARTS } from "./craft";

const read = (text: string | Uint8Array) => {
  const names: string[] = [];
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const fault = readPackageXml(bytes, ({ local }) => names.push(local));
  return fault ?? names;
};

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
};

test("elements in order", () => expect(read("<a><b/><c>x</c></a>")).toEqual(["a", "b", "c"]));

describe("a document type declaration is refused", () => {
  test("with entities that would grow, or reach outside", () => {
    expect(read('<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>')).toBe("doctype");
    expect(read('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe("doctype");
    expect(read(utf16("\ufeff<!DOCTYPE a><a/>", true))).toBe("doctype");
  });

  test("as found in a package", () => {
    const xml = contentTypesXml().replace("<Types", "<!DOCTYPE Types><Types");
    const result = checkContainer(pack({ ...PARTS, [CONTENT_TYPES]: xml }));
    expect(result).toEqual({ ok: false, issue: { code: "doctype", entry: CONTENT_TYPES } });
  });
});

describe("malformed", () => {
  test.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b='1' b='2'/>",
    "<a>&undefined;</a>",
    "<p:a/>",
    "<!doctype a><a/>",
    "<a>\u0000</a>",
    '<?xml version="1.0" encoding="Shift_JIS"?><a/>',
    '<?xml version="1.0" encoding="UTF-16"?><a/>',
  ])("%j", (text) => expect(read(text)).toBe("malformed"));

  test("bytes that are no UTF-8", () => expect(read(Uint8Array.from([0x3c, 0xff, 0x3e]))).toBe("malformed"));

  test("deeper than a package's parts are", () => {
    expect(read("<a>".repeat(8) + "</a>".repeat(8))).toHaveLength(8);
    expect(read("<a>".repeat(9) + "</a>".repeat(9))).toBe("malformed");
    expect(read("<a>".repeat(100_000))).toBe("malformed");
  });

  test("as found in a package", () => {
    const result = checkContainer(pack({ ...PARTS, [CONTENT_TYPES]: "<Types>" }));
    expect(result).toEqual({ ok: false, issue: { code: "corrupt", fault: "xml", entry: CONTENT_TYPES } });
  });
});

test("UTF-8 with a mark, and UTF-16 of either order", () => {
  expect(read("\ufeff<?xml version='1.0' encoding='utf-8'?><a/>")).toEqual(["a"]);
  for (const littleEndian of [true, false]) {
    expect(read(utf16('\ufeff<?xml version="1.0" encoding="UTF-16"?><a/>', littleEndian))).toEqual(["a"]);
  }
});
