import type { QuestionId } from "../catalogue";
import { above, all, any, atLeast, constant, holds, multiply, quantity, used, type Test } from "../model/expression";
import type { CapGrade } from "./grade";

/** A control whose absence limits the grade of its viewpoint and of the whole, however good the rest is. */
export interface Cap {
  readonly question: QuestionId;
  /** The control in place, 0–1, from which down it limits. */
  readonly atMost: number;
  /** To whom it matters; to everybody where left out. */
  readonly where?: Test;
  /** The best grade left. */
  readonly grade: CapGrade;
  /** To whom it matters so much that only a worse grade is left. */
  readonly worse?: { readonly where: Test; readonly grade: CapGrade };
}

const staffFrom = (persons: number): Test => atLeast(used("staff"), constant(persons));
const anyServer = above(used("servers"), constant(0));
const systems = any(anyServer, staffFrom(20));
/** Data that somebody would want to trace: many persons, cards, or anything sensitive. */
const traceable = any(
  atLeast(quantity("personsAffected"), constant(1_000)),
  above(used("cards"), constant(0)),
  above(used("sensitive"), constant(0)),
);
const livesOnline = any(
  all(
    above(quantity("onlineSales"), constant(0)),
    atLeast(quantity("onlineSales"), multiply(constant(0.1), used("revenue"))),
  ),
  atLeast(used("webSales"), constant(100_000_000)),
  above(used("slaPartners"), constant(0)),
);

/** Source: carriers' published minimum controls; the replies and sizes are 前提. The loss model's second edition, D1. */
export const caps: readonly Cap[] = [
  {
    question: "N03",
    atMost: 0,
    where: holds("remoteAccess"),
    grade: "C",
    worse: { where: any(staffFrom(300), holds("ot")), grade: "D" },
  },
  { question: "C07", atMost: 0.3, grade: "C" },
  { question: "S05", atMost: 0, where: anyServer, grade: "C" },
  { question: "S22", atMost: 0, where: staffFrom(50), grade: "C" },
  { question: "N02", atMost: 0, grade: "C" },
  { question: "S01", atMost: 0, where: anyServer, grade: "C" },
  { question: "C09", atMost: 0, grade: "C" },
  { question: "C01", atMost: 0, grade: "C" },
  { question: "S21", atMost: 0, where: atLeast(used("servers"), constant(5)), grade: "C" },
  { question: "S18", atMost: 0, where: systems, grade: "D" },
  { question: "S19", atMost: 0, where: systems, grade: "C" },
  { question: "S20", atMost: 0, where: staffFrom(100), grade: "C" },
  { question: "N08", atMost: 0, where: livesOnline, grade: "C" },
  { question: "S08", atMost: 0, where: traceable, grade: "C" },
  { question: "S09", atMost: 0, where: traceable, grade: "C" },
  { question: "S10", atMost: 0, where: traceable, grade: "C" },
  { question: "S11", atMost: 0, where: traceable, grade: "C" },
  { question: "S13", atMost: 0, where: above(used("cards"), constant(0)), grade: "D" },
  { question: "G07", atMost: 0, where: staffFrom(20), grade: "C" },
  { question: "N16", atMost: 0, where: holds("ot"), grade: "C" },
  { question: "N17", atMost: 0, grade: "C" },
];
