import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtPages } from "../support/pages";
import { describeWith, findWitness } from "../support/witness";

jest.setTimeout(300_000);

const script = path.resolve(__dirname, "../../scripts/sideload.mjs");
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill();
});

/** A home with a developer's certificates, and an `npx` that only writes down what it was asked for. */
function machine(): { readonly environment: NodeJS.ProcessEnv; readonly asked: string } {
  const home = mkdtempSync(path.join(tmpdir(), "kikitori-sideload-"));
  const keys = path.join(home, ".office-addin-dev-certs");
  const asked = path.join(home, "asked.txt");
  mkdirSync(keys);
  const made = spawnSync(findWitness("openssl") ?? "", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"],
    ...["-keyout", path.join(keys, "localhost.key"), "-out", path.join(keys, "localhost.crt")],
  ]);
  if (made.status !== 0) throw new Error("openssl made no certificate");
  writeFileSync(path.join(home, "npx"), `#!/bin/sh\necho "$@" >> "${asked}"\n`, { mode: 0o755 });
  const bin = `${home}${path.delimiter}${process.env["PATH"] ?? ""}`;
  return { environment: { ...process.env, HOME: home, PATH: bin }, asked };
}

const lines = (file: string): string[] => readFileSync(file, "utf8").trim().split("\n");

/** Status of a page served with a certificate nobody vouches for. */
const statusOf = (address: string): Promise<number> =>
  new Promise((done, failed) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    }).on("error", failed);
  });

describeWith("openssl", "npm run sideload", () => {
  test("serves the pages over https, has Excel open the manifest, and takes it out again", async () => {
    const { environment, asked } = machine();
    const pages = builtPages();
    const child = spawn(process.execPath, [script, "start", pages], { env: environment });
    running.push(child);
    await new Promise<void>((said, failed) => {
      child.stdout.on("data", (text) => (String(text).includes("https://localhost:3000/") ? said() : undefined));
      child.stderr.on("data", (text) => failed(new Error(String(text))));
    });
    expect(await statusOf("https://localhost:3000/taskpane.html")).toBe(200);
    expect(await statusOf("https://localhost:3000/manifest.xml")).toBe(200);
    const manifest = path.join(pages, "manifest.xml");
    expect(lines(asked)).toEqual([`--yes office-addin-debugging@7.0.0 start ${manifest} desktop --app excel`]);
    spawnSync(process.execPath, [script, "stop", pages], { env: environment });
    expect(lines(asked)[1]).toBe(`--yes office-addin-debugging@7.0.0 stop ${manifest} desktop`);
  });
});
