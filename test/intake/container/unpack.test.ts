import { deflateSync } from "fflate";
import { checkContainer, readEntries, readEntry } from "../../../src/intake/container";
import { crc32 } from "../../../src/intake/container/crc32";
import { ascii, concat, pack, PARTS, places, rawPackage, SHEET, with32, WORKBOOK, writeZip } from "./craft";

const MIB = 1024 * 1024;

/** Bytes deflate cannot shorten, by a linear congruential generator. */
const noise = new Uint8Array(300_000);
for (let index = 0, state = 1; index < noise.length; index++) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  noise[index] = state >>> 24;
}

test("crc32 of the standard's check value", () => {
  expect(crc32(ascii("123456789"))).toBe(0xcbf43926);
  expect(crc32(ascii(""))).toBe(0);
  expect(crc32(ascii("a"))).toBe(0xe8b7be43);
});

describe("honest entries", () => {
  test("by name, without regard to case, under the name asked for", () => {
    const result = readEntries(pack(), ["XL/workbook.xml", SHEET]);
    expect(result.ok && [...result.entries]).toEqual([
      ["XL/workbook.xml", ascii("<workbook/>")],
      [SHEET, ascii("<worksheet><sheetData/></worksheet>")],
    ]);
  });

  test("stored, empty, and large enough to be inflated in steps", () => {
    const zip = pack({ ...PARTS, "xl/noise.bin": noise, "xl/empty.xml": "" });
    expect(places(zip, "xl/empty.xml").local - places(zip, "xl/noise.bin").local).toBeGreaterThan(100_000);
    const large = readEntry(zip, "xl/noise.bin");
    expect(large.ok && Buffer.compare(large.bytes, noise)).toBe(0);
    expect(readEntry(zip, "xl/empty.xml")).toEqual({ ok: true, bytes: new Uint8Array(0) });
    expect(readEntry(pack(PARTS, 0), WORKBOOK)).toEqual({ ok: true, bytes: ascii("<workbook/>") });
    const nothing = writeZip(rawPackage({ name: "xl/nothing.xml", packed: new Uint8Array(0) }));
    expect(readEntry(nothing, "xl/nothing.xml")).toEqual({ ok: true, bytes: new Uint8Array(0) });
  });

  test("are copies", () => {
    const zip = pack(PARTS, 0);
    const result = readEntry(zip, WORKBOOK);
    if (result.ok) result.bytes.fill(0);
    expect(readEntry(zip, WORKBOOK)).toEqual({ ok: true, bytes: ascii("<workbook/>") });
  });

  test("missing ones", () => {
    for (const entry of ["xl/none.xml", "../xl/workbook.xml", "xl/", "%"]) {
      expect(readEntry(pack(), entry)).toEqual({ ok: false, issue: { code: "missingEntry", entry } });
    }
  });
});

describe("lies", () => {
  const lie = (content: Uint8Array, size: number) =>
    writeZip(rawPackage({ name: "xl/a.xml", packed: deflateSync(content), size, crc: crc32(content) }));

  /** The most ever held by array buffers while `run` runs, in bytes above the start, seen at each allocation. */
  function allocated(run: () => void): number {
    const Real = globalThis.Uint8Array;
    let bytes = 0;
    globalThis.Uint8Array = new Proxy(Real, {
      construct(target, [first, ...rest]: [unknown, ...unknown[]]) {
        if (typeof first === "number") bytes = Math.max(bytes, first);
        return Reflect.construct(target, [first, ...rest]) as object;
      },
    });
    try {
      run();
    } finally {
      globalThis.Uint8Array = Real;
    }
    return bytes;
  }

  test("10 MB of zeros declared as 100 bytes: stopped with no more than declared and a byte", () => {
    const bomb = lie(new Uint8Array(10 * MIB), 100);
    // its packed size alone gives it away
    expect(checkContainer(bomb)).toMatchObject({ ok: false, issue: { code: "corrupt", fault: "declaredSize" } });
    const believable = lie(new Uint8Array(10 * MIB), 10_000);
    expect(checkContainer(believable).ok).toBe(true);
    const issue = { code: "sizeMismatch", entry: "xl/a.xml", expected: 10_000, received: 10_001 };
    let result: unknown;
    expect(allocated(() => (result = readEntry(believable, "xl/a.xml")))).toBeLessThanOrEqual(10_001);
    expect(result).toEqual({ ok: false, issue });
  });

  test("40 MB of zeros declared as 1 MB: stopped in the first step", () => {
    const bomb = lie(new Uint8Array(40 * MIB), MIB);
    const result = readEntry(bomb, "xl/a.xml");
    expect(result).toMatchObject({ ok: false, issue: { code: "sizeMismatch", expected: MIB } });
    const received = !result.ok && result.issue.code === "sizeMismatch" ? result.issue.received : Infinity;
    expect(received).toBeLessThanOrEqual(32 * 1024 * 1032);
  });

  test("a ratio nested in stored entries is only as large as its file", () => {
    const inner = pack({ ...PARTS, "xl/zeros.xml": new Uint8Array(9 * MIB) });
    const outer = pack({ ...PARTS, "xl/embeddings/inner.xlsx": inner }, 0);
    const result = checkContainer(outer);
    expect(result.ok && result.entries.at(-1)).toEqual({
      name: "xl/embeddings/inner.xlsx",
      size: inner.length,
      compressedSize: inner.length,
    });
  });

  test("less than declared", () => {
    const issue = { code: "sizeMismatch", entry: "xl/a.xml", expected: 20, received: 10 };
    expect(readEntry(lie(new Uint8Array(10), 20), "xl/a.xml")).toEqual({ ok: false, issue });
  });

  test("another checksum, also of stored entries", () => {
    const zip = pack(PARTS, 0);
    const damaged = zip.slice();
    damaged[places(zip, WORKBOOK).data + 1]! ^= 0x20;
    expect(readEntry(damaged, WORKBOOK)).toEqual({
      ok: false,
      issue: {
        code: "crcMismatch",
        entry: WORKBOOK,
        expected: crc32(ascii("<workbook/>")),
        received: crc32(ascii("<Workbook/>")),
      },
    });
  });

  test("a stream that ends early, with a megabyte behind it, is left at once", () => {
    const content = new Uint8Array(2 * MIB);
    const packed = concat(deflateSync(new Uint8Array(100)), new Uint8Array(MIB));
    const zip = writeZip(rawPackage({ name: "xl/a.bin", packed, size: content.length, crc: 0 }));
    const issue = { code: "sizeMismatch", entry: "xl/a.bin", expected: 2 * MIB, received: 100 };
    expect(readEntry(zip, "xl/a.bin")).toEqual({ ok: false, issue });
  });

  test("a stream cut short", () => {
    const text = ascii("<row><c/></row>".repeat(50));
    const packed = deflateSync(text).subarray(0, -3);
    const zip = writeZip(rawPackage({ name: "xl/a.xml", packed, size: text.length, crc: crc32(text) }));
    expect(readEntry(zip, "xl/a.xml")).toEqual({
      ok: false,
      issue: { code: "corrupt", fault: "deflate", entry: "xl/a.xml" },
    });
  });
});

describe("a caller with a clock", () => {
  const zip = pack({ ...PARTS, "xl/noise.bin": noise });

  test("may stop before an entry, or within one", () => {
    const stopped = { ok: false, issue: { code: "stopped", entry: "xl/noise.bin" } };
    for (const steps of [0, 1, 3]) {
      let asked = 0;
      expect(readEntry(zip, "xl/noise.bin", {}, () => asked++ < steps)).toEqual(stopped);
      expect(asked).toBe(steps + 1);
    }
  });
});

test("a refused package gives no entry", () => {
  const zip = pack();
  expect(readEntry(with32(zip, [places(zip, WORKBOOK).local, 0]), SHEET)).toMatchObject({ ok: false });
});
