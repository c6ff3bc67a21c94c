import Ajv from "ajv/dist/2020";
import { writeFileSync } from "node:fs";
import type { InsurerSet } from "../../../src/engine";
import { kikitori, newFolder } from "../support";

const released = {
  documentNumber: "26-0001",
  approvedOn: "2026-04-01",
  expiresOn: "2027-03-31",
  insurer: "みほん損保",
  agency: "みほん保険事務所",
};

async function checked(set: unknown) {
  const folder = newFolder();
  writeFileSync(`${folder}/insurer.json`, typeof set === "string" ? set : JSON.stringify(set));
  return kikitori(["insurer", "insurer.json"], { folder });
}

test.each(["ja", "en"])("a sample in %s is printed, checked as it is, and fits its schema", async (lang) => {
  const { code, out, errors } = await kikitori(["insurer", "--lang", lang]);
  expect([code, errors]).toEqual([0, []]);
  const sample = JSON.parse(out) as InsurerSet;
  const again = await checked(sample);
  expect([again.code, JSON.parse(again.out)]).toEqual([0, sample]);
  expect(again.errors).toEqual([
    expect.stringMatching(/^insurer\.json: KK-3164: .*「募集文書番号」、「承認日」、「使用期限」/),
  ]);
  const schema = JSON.parse((await kikitori(["schema", "insurer"])).out) as object;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(sample)).toBe(true);
  expect(validate({ ...sample, colour: "red" })).toBe(false);
});

test("a set that releases a report says nothing on stderr", async () => {
  const { code, errors } = await checked({ report: released });
  expect([code, errors]).toEqual([0, []]);
});

test("a hostile set is refused with its places, and nothing is printed", async () => {
  const provider = "みほん\u202e";
  const { code, out, errors } = await checked({ services: [{ service: "訓練", provider, measures: ["training"] }] });
  expect([code, out]).toEqual([1, ""]);
  expect(errors).toEqual([expect.stringMatching(/^insurer\.json: KK-3162: .*services\.0\.provider/)]);
  expect((await checked("{]")).errors).toEqual([expect.stringMatching(/KK-5010/)]);
  expect((await checked({ x: 1 })).errors).toEqual([expect.stringMatching(/KK-5011/)]);
});
