import {
  above,
  all,
  any,
  atLeast,
  below,
  compared,
  constant,
  equal,
  holds,
  industryIn,
  not,
  used,
  type Test,
} from "../model/expression";
import { column, columnComplement } from "../model/question-leaf";
import { sumOverQuestions, value, type SheetLeaf } from "../model/sheet-leaf";
import { incidentNumbers } from "../profile/incidents";
import { isRecent } from "../scenarios/history-values";
import type { Gate, GateId } from "./gate";

/** A loss that somebody must have mended, within the years asked about. */
const unmended = incidentNumbers.map((row) =>
  all<SheetLeaf>(
    atLeast(used(`incident.${row}.loss`), constant(10_000_000)),
    equal(used(`incident.${row}.fixConfirmed`), constant(0)),
    isRecent(row),
  ),
);

const anyServer = above(used("servers"), constant(0));
const smallerThan = (persons: number): Test => below(used("staff"), constant(persons));
const staffFrom = (persons: number): Test => atLeast(used("staff"), constant(persons));

/**
 * Source: carriers' published lists of minimum controls; days, replies and sizes are 前提. The loss model's second
 * edition, D2.
 */
export const gates: Readonly<Record<GateId, Gate>> = {
  remoteMfa: {
    code: "G-1",
    where: holds("remoteAccess"),
    requirements: [{ question: "N03", atLeast: 1 }],
    condition: { days: 90, where: smallerThan(100) },
  },
  mailMfa: { code: "G-2", requirements: [{ question: "C07", atLeast: 0.7 }], condition: { days: 90 } },
  privilegedMfa: {
    code: "G-3",
    where: anyServer,
    requirements: [{ question: "S05", atLeast: 0.75 }],
    condition: { days: 90, where: smallerThan(100) },
  },
  backup: {
    code: "G-4",
    where: any(anyServer, staffFrom(20)),
    requirements: [
      { question: "S18", atLeast: 0.5 },
      { question: "S19", atLeast: 0.5 },
    ],
    condition: { days: 60 },
  },
  restoreTest: {
    code: "G-5",
    where: staffFrom(300),
    requirements: [{ question: "S20", atLeast: 0.3 }],
    condition: { days: 180 },
  },
  edr: {
    code: "G-6",
    where: any(staffFrom(100), atLeast(used("revenue"), constant(5_000_000_000))),
    requirements: [
      { question: "C01", atLeast: 0.75 },
      { question: "S21", atLeast: 0.7 },
    ],
    condition: null,
  },
  patches: {
    code: "G-7",
    requirements: [
      { question: "N02", atLeast: 0.3 },
      { question: "S01", atLeast: 0.3 },
      { question: "C09", atLeast: 0.3 },
    ],
    condition: null,
  },
  cards: {
    code: "G-8",
    where: above(used("cards"), constant(0)),
    requirements: [{ question: "S13", atLeast: 0.75 }],
    condition: null,
  },
  operationalTechnology: {
    code: "G-9",
    where: all(holds("ot"), industryIn("E", "F", "H")),
    requirements: [{ question: "N16", atLeast: 0.5 }],
    condition: null,
  },
  history: { code: "G-10", requirements: [], test: not(any(...unmended)), condition: null },
  answered: {
    code: "G-11",
    requirements: [],
    test: all<SheetLeaf>(
      atLeast(compared(value("overall.answered")), constant(0.8)),
      equal(sumOverQuestions(column("key"), column("applicable"), columnComplement("answered")), constant(0)),
    ),
    condition: null,
  },
};
