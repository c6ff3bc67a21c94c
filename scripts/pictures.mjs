/** Pictures of every sheet in every language, in docs/pictures: the command line's own files, printed by LibreOffice. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import declared from "../webpack/languages.cjs";
import { findProgram } from "./find-program.mjs";
import { onlySheet } from "./one-sheet.mjs";
import { crop, readPpm, writePng } from "./png.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = path.join(root, "docs/pictures");
const soffice = findProgram("KIKITORI_SOFFICE", "soffice", "libreoffice");
const pdftoppm = findProgram("KIKITORI_PDFTOPPM", "pdftoppm");

/** Sheets by the defined name of a block on them, and how many pages of each are worth showing. */
const ofTemplate = {
  guide: ["KK_b_guide", 1],
  hearing: ["KK_b_hearing", 2],
  annex: ["KK_b_annex", 1],
  lists: ["KK_b_lists", 1],
};
const ofResult = {
  rating: ["KK_b_rating_title", 2],
  losses: ["KK_b_losses_title", 3],
  distribution: ["KK_b_distribution_title", 4],
  calc: ["KK_b_calc_title", 1],
  parameters: ["KK_b_parameters", 1],
  record: ["KK_b_record", 1],
};
const ofCover = {
  plans: ["KK_b_plans", 2],
  cover: ["KK_b_cover_title", 4],
};

/** Pages of a report: the overview, and the first scenario's. */
const ofReport = { from: 2, count: 2 };

/** Otherwise LibreOffice shows what was stored and calculates nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const dotsPerInch = 96;
const margin = 12;

const work = mkdtempSync(path.join(tmpdir(), "kikitori-pictures-"));
try {
  mkdirSync(path.join(work, "profile/user"), { recursive: true });
  writeFileSync(path.join(work, "profile/user/registrymodifications.xcu"), alwaysRecalculate);
  const pages = new Map();
  for (const language of declared.languages) {
    const template = kikitori(`template-${language}.xlsx`, "template", "--lang", language);
    const result = kikitori(`result-${language}.xlsx`, "simulate", "assets/samples/retailer.xlsx", "--lang", language);
    const covered = kikitori(`cover-${language}.xlsx`, "cover", "assets/samples/retailer.xlsx", "--lang", language);
    for (const [file, sheets] of [
      [template, ofTemplate],
      [result, ofResult],
      [covered, ofCover],
    ]) {
      for (const [sheet, [name, count]] of Object.entries(sheets)) {
        pages.set(`${sheet}-${language}`, { from: 1, count });
        writeFileSync(path.join(work, `${sheet}-${language}.xlsx`), onlySheet(readFileSync(file), name));
      }
    }
  }
  for (const language of declared.languages) {
    kikitori(`report-${language}.xlsx`, "report", "assets/samples/online-shop.xlsx", "--lang", language);
    pages.set(`report-${language}`, ofReport);
  }
  print([...pages.keys()].map((picture) => path.join(work, `${picture}.xlsx`)));
  mkdirSync(pictures, { recursive: true });
  // the pane's own are in a folder beside them
  for (const file of readdirSync(pictures)) if (file.endsWith(".png")) rmSync(path.join(pictures, file));
  for (const [picture, of] of pages) draw(picture, of);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function kikitori(name, ...args) {
  const file = path.join(work, name);
  const command = [path.join(root, "bin/kikitori.cjs"), ...args, "-o", file];
  execFileSync(process.execPath, command, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  return file;
}

function print(files) {
  const profile = `-env:UserInstallation=file://${path.join(work, "profile")}`;
  execFileSync(soffice, [profile, "--headless", "--convert-to", "pdf", "--outdir", work, ...files], {
    stdio: "ignore",
  });
}

function draw(picture, { from, count }) {
  const start = path.join(work, `${picture}-page`);
  const shown = ["-f", String(from), "-l", String(from + count - 1)];
  execFileSync(pdftoppm, ["-r", String(dotsPerInch), ...shown, path.join(work, `${picture}.pdf`), start]);
  const drawn = readdirSync(work)
    .filter((file) => file.startsWith(`${picture}-page`))
    .sort();
  for (const [index, file] of drawn.entries()) {
    const name = index === 0 ? `${picture}.png` : `${picture}-${index + 1}.png`;
    const png = writePng(crop(readPpm(readFileSync(path.join(work, file))), margin));
    writeFileSync(path.join(pictures, name), png);
    console.log(`docs/pictures/${name}: ${Math.ceil(png.length / 1024)} KB`);
  }
}
