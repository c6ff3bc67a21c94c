import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtPages } from "../support/pages";

jest.setTimeout(300_000);

const script = path.resolve(__dirname, "../../scripts/start.mjs");
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill();
});

/** Starts the server with no screen to open a browser on; resolves when it has said something or ended. */
function start(port: string): Promise<{ readonly said: string; readonly code: number | null }> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
  const child = spawn(process.execPath, [script, builtPages()], { env: { ...environment, KIKITORI_PORT: port } });
  running.push(child);
  return new Promise((done) => {
    child.stdout.on("data", (text) => done({ said: String(text), code: null }));
    let wrong = "";
    child.stderr.on("data", (text) => (wrong += String(text)));
    child.on("exit", (code) => done({ said: wrong, code }));
  });
}

const head = async (address: string): Promise<readonly (string | number | null)[]> => {
  const { status, headers } = await fetch(address);
  return [status, headers.get("content-type"), headers.get("cache-control")];
};

test("npm start serves the pages, says where, and needs no browser", async () => {
  const { said } = await start("0");
  const address = /^http:\/\/localhost:\d+\//.exec(said)?.[0] ?? said;
  expect(await head(address)).toEqual([200, "text/html;charset=utf-8", "no-cache"]);
  expect(await head(`${address}taskpane.html`)).toEqual([200, "text/html;charset=utf-8", "no-cache"]);
  expect(await head(`${address}office-js/office.js`)).toEqual([200, "text/javascript", null]);
  expect(await head(`${address}assets/samples/retailer.xlsx`)).toEqual([
    200,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    null,
  ]);
  expect(await head(`${address}package.json`)).toEqual([404, "text/plain; charset=utf-8", null]);
  expect(await head(`${address}..%2fpackage.json`)).toEqual([404, "text/plain; charset=utf-8", null]);

  const taken = await start(new URL(address).port);
  expect(taken.code).toBe(1);
  expect(taken.said).toContain("KIKITORI_PORT=3001 npm start");
});

/** The headers docs/deploy.md asks for, each as `name: value`. */
const asked = readFileSync(path.join(__dirname, "../../docs/deploy.md"), "utf8")
  .split("\n")
  .flatMap((line) => /^\| `([A-Z][\w-]+: [^`]+)`/.exec(line)?.[1] ?? []);
const [framing, cors, sniffing, referrer, fresh, kept] = asked;

test("the headers that docs/deploy.md asks of a host are sent, each where it is asked for and nowhere else", async () => {
  expect(asked.map((header) => header.split(":")[0])).toEqual([
    ...["Content-Security-Policy", "Access-Control-Allow-Origin", "X-Content-Type-Options", "Referrer-Policy"],
    ...["Cache-Control", "Cache-Control"],
  ]);
  const { said } = await start("0");
  const address = /^http:\/\/localhost:\d+\//.exec(said)?.[0] ?? said;
  const [script] = readdirSync(path.join(builtPages(), "js"));
  const page = [framing, sniffing, referrer, fresh];
  const names = [...new Set(asked.map((header) => header.split(":")[0] ?? ""))];
  for (const [file, expected] of [
    ["", page],
    ["taskpane.html", page],
    ["functions.json", [cors, sniffing, fresh]],
    ["functions.en.json", [cors, sniffing, fresh]],
    ["manifest.xml", [sniffing, fresh]],
    [`js/${script}`, [sniffing, kept]],
    ["office-js/office.js", [sniffing]],
  ] as const) {
    const { status, headers } = await fetch(address + file);
    const sent = names.flatMap((name) => (headers.has(name) ? [`${name}: ${headers.get(name)}`] : []));
    expect([file, status, sent]).toEqual([file, 200, expected]);
  }
});
