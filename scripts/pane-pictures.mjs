/**
 * Pictures of the pane: every view and state, 320 and 450 pixels wide, every language, light, dark and forced colours, into
 * build/pictures/pane, by the test that checks them; those the guides show are copied into docs/pictures/pane.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import declared from "../webpack/languages.cjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const all = path.join(root, "build/pictures/pane");
const shown = path.join(root, "docs/pictures/pane");

/** Pictures in the guides and the README: state, theme, width; each in every language. */
const kept = [
  ["introduction", "light", 320],
  ["start", "light", 320],
  ["hearing", "light", 320],
  ["diagnose", "light", 320],
  ["diagnosing", "light", 320],
  ["rating", "light", 320],
  ["rating", "dark", 450],
  ["losses", "light", 320],
  ["losses", "contrast", 450],
  ["improvement", "light", 320],
  ["cover", "light", 320],
  ["distribution", "light", 320],
  ["parameters", "light", 320],
  ["stale", "light", 320],
  ["copies", "light", 320],
  ["cell-being-edited", "light", 320],
];

rmSync(all, { recursive: true, force: true });
mkdirSync(all, { recursive: true });
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/taskpane/states"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, KIKITORI_PICTURES: all, KIKITORI_REQUIRE: "chromium" },
});
if (status !== 0) process.exit(status ?? 1);
rmSync(shown, { recursive: true, force: true });
mkdirSync(shown, { recursive: true });
for (const [state, theme, width] of kept) {
  for (const language of declared.languages) {
    const picture = `${state}-${language}-${theme}-${width}`;
    copyFileSync(path.join(all, `${picture}-top.png`), path.join(shown, `${picture}.png`));
  }
}
