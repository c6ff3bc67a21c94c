import { kikitori, numbersIn, watched } from "./support";

/** Refused: exit 1, nothing on stdout, every line names the file, no output, the input untouched. */
export async function expectRefused(name: string, bytes: Uint8Array | string, number: string, line?: RegExp) {
  const { folder, refused: holds } = watched(name, bytes);
  for (const options of [["-o", "result.xlsx"], ["--json"], []]) {
    const ran = await kikitori(["diagnose", name, ...options], { folder });
    expect([ran.code, ran.out, numbersIn(ran)]).toEqual([1, "", [number]]);
    for (const error of ran.errors) expect(error).toMatch(line ?? new RegExp(`^${name}: ${number}: `));
    holds();
  }
}
