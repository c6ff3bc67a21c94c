import fc from "fast-check";
import { Workbook } from "@cj-tech-master/excelts";
import { checkContainer, readEntries } from "../../../src/intake/container";
import { pack, PARTS } from "./craft";

const SEED = 20_240_817;
const RUNS = { seed: SEED, numRuns: 1000 };

const LIMITS = { entryBytes: 4_000_000, totalBytes: 8_000_000 };

let genuine: Uint8Array;

beforeAll(async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("a");
  for (let row = 1; row <= 100; row++) sheet.addRow([row, `値 ${row}`, row * 1.5]);
  genuine = new Uint8Array(await workbook.xlsx.writeBuffer());
});

/** Checks and unpacks everything: must return, and give no more than was declared. */
function exercise(bytes: Uint8Array): void {
  const result = checkContainer(bytes, LIMITS);
  if (!result.ok) {
    expect(result.issue.code).toMatch(/^[a-z][A-Za-z0-9]+$/);
    return;
  }
  const total = result.entries.reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(LIMITS.totalBytes);
  const read = readEntries(
    bytes,
    result.entries.map(({ name }) => name),
    LIMITS,
  );
  if (!read.ok) return;
  for (const { name, size } of result.entries) expect(read.entries.get(name)).toHaveLength(size);
}

test("random bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => exercise(bytes)),
    RUNS,
  );
});

test("random bytes that begin and end as a zip does", () => {
  const end = pack({});
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 18, maxLength: 18 }), (body, fields) => {
      const bytes = new Uint8Array(4 + body.length + 22);
      bytes.set([0x50, 0x4b, 3, 4]);
      bytes.set(body, 4);
      bytes.set(end, 4 + body.length);
      bytes.set(fields, 8 + body.length);
      exercise(bytes);
    }),
    RUNS,
  );
});

test("a genuine workbook cut anywhere is refused", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (part) => {
      expect(checkContainer(genuine.subarray(0, Math.floor(part * genuine.length))).ok).toBe(false);
    }),
    RUNS,
  );
});

test("a genuine workbook with bits flipped", () => {
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(7)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(flips, (where) => {
      const bytes = genuine.slice();
      for (const [part, bit] of where) bytes[Math.floor(part * bytes.length)]! ^= 1 << bit;
      exercise(bytes);
    }),
    RUNS,
  );
});

test("a small package with bytes overwritten: headers are most of it", () => {
  const small = pack(PARTS, 0);
  const writes = fc.array(fc.tuple(fc.nat(small.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(writes, (where) => {
      const bytes = small.slice();
      for (const [at, value] of where) bytes[at] = value;
      exercise(bytes);
    }),
    { ...RUNS, numRuns: 3000 },
  );
});

test("a flipped bit is refused, or changes nothing that is read", () => {
  const small = pack(PARTS);
  const names = Object.keys(PARTS);
  const read = (bytes: Uint8Array) => {
    const result = readEntries(bytes, names);
    return result.ok ? names.map((name) => Buffer.from(result.entries.get(name)!).toString()).join() : undefined;
  };
  const genuineText = read(small);
  for (let at = 0; at < small.length; at++) {
    const bytes = small.slice();
    bytes[at]! ^= 1 << (at % 8);
    const text = read(bytes);
    if (text !== undefined && text !== genuineText) throw new Error(`byte ${at} changes what is read`);
  }
});
