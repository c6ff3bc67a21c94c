import { readFileSync } from "node:fs";
import { logoSize } from "../../../src/engine";
import { png } from "./png";

const sizeOf = (bytes: Buffer) => logoSize(bytes.toString("base64"));

test("a PNG says how large it is, one that a program of others drew too", () => {
  expect(sizeOf(png(300, 80))).toEqual({ width: 300, height: 80 });
  expect(sizeOf(readFileSync(`${__dirname}/../../../assets/icons/kikitori-128.png`))).toEqual({
    width: 128,
    height: 128,
  });
});

test("what is no base64, no PNG or cut short is named so", () => {
  const whole = png(10, 10);
  expect(logoSize("<svg/>")).toBe("notBase64");
  expect(sizeOf(Buffer.from("GIF89a"))).toBe("notPng");
  expect(sizeOf(whole.subarray(0, whole.length - 1))).toBe("notPng");
  expect(sizeOf(whole.subarray(0, whole.length - 12))).toBe("notPng");
  expect(sizeOf(Buffer.concat([whole, Buffer.from("MZ")]))).toBe("notPng");
});

test("a picture of no size, of too many pixels or bytes is refused", () => {
  expect(sizeOf(png(0, 10))).toBe("dimensions");
  expect(sizeOf(png(2_000, 1))).toEqual({ width: 2_000, height: 1 });
  expect(sizeOf(png(2_001, 1))).toBe("dimensions");
  expect(logoSize(Buffer.alloc(65_537).toString("base64"))).toBe("tooLarge");
  expect(logoSize(Buffer.alloc(65_536).toString("base64"))).toBe("notPng");
});
