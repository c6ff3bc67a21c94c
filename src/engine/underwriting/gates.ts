import { above, all, any, atLeast, compared, constant, equal, holds, industryIn, not, used } from "../model/expression";
import { column, columnComplement } from "../model/question-leaf";
import { rule, sumOverQuestions, value, type SheetLeaf, type SheetTest } from "../model/sheet-leaf";
import { incidentNumbers } from "../profile/incidents";
import { isRecent } from "../scenarios/history-values";
import type { Gate, GateId } from "./gate";
import type { NumericRuleId } from "./rules/rules";

/** A loss that somebody must have mended, within the years asked about. */
const unmended = incidentNumbers.map((row) =>
  all<SheetLeaf>(
    atLeast(used(`incident.${row}.loss`), rule("history.lossFrom")),
    equal(used(`incident.${row}.fixConfirmed`), constant(0)),
    isRecent(row),
  ),
);

const anyServer = above(used("servers"), constant(0));
const staffFrom = (size: NumericRuleId): SheetTest => atLeast<SheetLeaf>(used("staff"), rule(size));

/** Source: carriers' published lists of minimum controls. The loss model's second edition, D2. */
export const gates: Readonly<Record<GateId, Gate>> = {
  remoteMfa: { code: "G-1", where: holds("remoteAccess"), questions: ["N03"] },
  mailMfa: { code: "G-2", questions: ["C07"] },
  privilegedMfa: { code: "G-3", where: anyServer, questions: ["S05"] },
  backup: { code: "G-4", where: any<SheetLeaf>(anyServer, staffFrom("backup.staffFrom")), questions: ["S18", "S19"] },
  restoreTest: { code: "G-5", where: staffFrom("restoreTest.staffFrom"), questions: ["S20"] },
  edr: {
    code: "G-6",
    where: any(staffFrom("edr.staffFrom"), atLeast<SheetLeaf>(used("revenue"), rule("edr.revenueFrom"))),
    questions: ["C01", "S21"],
  },
  patches: { code: "G-7", questions: ["N02", "S01", "C09"] },
  cards: { code: "G-8", where: above(used("cards"), constant(0)), questions: ["S13"] },
  operationalTechnology: { code: "G-9", where: all(holds("ot"), industryIn("E", "F", "H")), questions: ["N16"] },
  history: { code: "G-10", questions: [], test: not(any(...unmended)) },
  answered: {
    code: "G-11",
    questions: [],
    test: all<SheetLeaf>(
      atLeast(compared(value("overall.answered")), rule("answered.share")),
      equal(sumOverQuestions(column("key"), column("applicable"), columnComplement("answered")), constant(0)),
    ),
  },
};
