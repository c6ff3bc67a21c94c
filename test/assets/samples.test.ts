import path from "node:path";
import { assess, defaultParameters, type Assessment } from "../../src/engine";
import { readSamples } from "../../scripts/asset-files";

const root = path.resolve(__dirname, "..", "..");

async function assessmentOf(wanted: string): Promise<Assessment> {
  const found = (await readSamples(root)).find(({ name }) => name === wanted);
  if (!found) throw new Error(`No sample ${wanted}`);
  return assess(found.sheet, defaultParameters);
}

const kindsOfIssues = ({ issues }: Assessment): readonly string[] => [...new Set(issues.map(({ code }) => code))];

test("the complete samples contradict nothing and leave no question open", async () => {
  for (const name of ["online-shop", "online-shop-en", "manufacturer", "retailer"]) {
    const assessment = await assessmentOf(name);
    expect([name, assessment.rating.overall.answered]).toEqual([name, 1]);
    expect(kindsOfIssues(assessment).filter((code) => !["assumed", "largeLoss"].includes(code))).toEqual([]);
  }
});

test("the incomplete one has every trouble a sheet comes back with", async () => {
  expect(kindsOfIssues(await assessmentOf("incomplete"))).toEqual(
    expect.arrayContaining([
      "unanswered",
      "unknown",
      "reasonMissing",
      "notAnOption",
      "reasonDenied",
      "assumed",
      "understood",
      "notANumber",
      "outOfRange",
      "notYesNo",
      "contradiction",
    ]),
  );
});

test("the English online shop is the Japanese one", async () => {
  expect(await assessmentOf("online-shop-en")).toEqual(await assessmentOf("online-shop"));
});
