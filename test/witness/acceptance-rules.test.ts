import { defaultRules, type GateId, type HearingSheet, type RuleId, type RuleSet } from "../../src/engine";
import { names } from "../../src/workbook/model/names";
import { openWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { apartFromEngine } from "../support/agreement";
import { expectedOf } from "../support/expected";
import { basicText, editByLibreOffice } from "../support/libreoffice";
import { diagnose, openFilled, save, written } from "../support/local";
import { ruleCell } from "../support/rule-cells";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

/** What each precondition fails by; a manufacturer to whom all matter. */
const sheet: HearingSheet = {
  date: "2026-04-24",
  profile: {
    ...{ customer: "みほん製作所", industry: "E", revenue: 6e9, staff: 320, servers: 16, remoteAccess: true, ot: true },
    ...{ cards: 10, personsHeld: 5_000, "incident.1.year": 2025, "incident.1.loss": 20e6 },
  },
  answers: {
    ...{ N03: "some", C07: "none", S05: "shared", S18: "none", S19: "sameNetwork", S20: "none", C01: "gaps" },
    ...{ S21: "none", N02: "irregular", S01: "irregular", C09: "unplanned", S13: "neither", N16: "shared" },
  },
};

const gates: readonly GateId[] = ["remoteMfa", "backup", "edr", "history", "answered"];

describeWith("libreoffice", "rules of acceptance typed with the add-in gone", () => {
  it.each<Language>(["ja", "en"])(
    "switch preconditions off and tune them, as the engine does with the same rules: %s",
    async (language) => {
      const workbook = await openFilled(sheet, language);
      written(await diagnose(workbook));
      const bytes = await save(workbook);
      const { profile, preconditions, questions } = words(language);
      expect(gates.map((id) => readXlsx(bytes).named(names.gate(id)))).toEqual([
        ...["refer", "condition", "refer", "refer", "refer"],
      ]);
      const typed: Partial<Record<RuleId, string | number>> = {
        "remoteMfa.fails": preconditions.states.condition,
        "remoteMfa.staffBelow": 321,
        "backup.use": profile.no,
        "edr.C01": questions.C01.options.gaps,
        "edr.S21": questions.S21.options.none,
        "history.lossFrom": 20_000_001,
        "answered.use": profile.no,
        "appetite.revenueAbove": 5e9,
      };
      const local = await openWorkbook(bytes);
      const lines: string[] = [];
      for (const [id, value] of Object.entries(typed)) {
        const { sheet: on, row, column } = await ruleCell(local, id as RuleId);
        const cell = `doc.Sheets.getByName(${basicText(on)}).getCellByPosition(${column}, ${row})`;
        lines.push(`${cell}.${typeof value === "number" ? `setValue(${value})` : `setString(${basicText(value)})`}`);
      }
      const edited = readXlsx((await editByLibreOffice({ rules: { bytes, lines } })).rules);
      expect(errorsIn(edited)).toEqual([]);
      expect(gates.map((id) => edited.named(names.gate(id)))).toEqual(["condition", "off", "pass", "pass", "off"]);
      const tuned: RuleSet = {
        ...defaultRules,
        values: {
          ...defaultRules.values,
          ...{ "remoteMfa.fails": "condition", "remoteMfa.staffBelow": 321, "backup.use": false, "edr.C01": "gaps" },
          ...{ "edr.S21": "none", "history.lossFrom": 20_000_001, "answered.use": false, "appetite.revenueAbove": 5e9 },
        },
      };
      expect(apartFromEngine(edited, expectedOf(sheet, language, undefined, tuned))).toEqual([]);
      expect(edited.named(names.acceptance("appetite", "answer"))).toBe("outside");
    },
    240_000,
  );
});
