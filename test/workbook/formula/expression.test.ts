import type { SheetExpression } from "../../../src/engine";
import {
  add,
  any,
  above,
  below,
  choose,
  compared,
  constant,
  divide,
  equal,
  exp,
  floor,
  ln,
  min,
  multiply,
  parameter,
  power,
  quantity,
  subtract,
  used,
  when,
} from "../../../src/engine/model/expression";
import {
  column,
  columnComplement,
  effect,
  effectAtLeast,
  ofLogAxis,
  ofViewpoint,
} from "../../../src/engine/model/question-leaf";
import {
  answered,
  isNone,
  logLevel,
  lowestLevel,
  meanOf,
  orZero,
  step,
  sumOverQuestions,
  value,
} from "../../../src/engine/model/sheet-leaf";
import { formulaOf, sheetFormula, sheetTestFormula } from "../../../src/workbook/formula/expression";
import { cellsOf, isRising } from "../../../src/workbook/formula/value-range";
import { requiredValueCell } from "../../../src/workbook/model/value-cells";
import { scenarioOf } from "../../support/engine";

const [one, two, three] = [constant(1), constant(2), constant(3)];
const cells = { one: (name: string) => `[${name}]`, all: (names: readonly string[]) => `[${names.join(":")}]` };
const written = (expression: SheetExpression) => sheetFormula(expression, cells);

test.each<[SheetExpression, string]>([
  [add(one, multiply(two, three)), "1+2*3"],
  [multiply(add(one, two), three), "(1+2)*3"],
  [multiply(three, add(one, two)), "3*(1+2)"],
  [subtract(one, subtract(two, three)), "1-(2-3)"],
  [subtract(subtract(one, two), three), "1-2-3"],
  [divide(multiply(one, two), three), "1*2/3"],
  [multiply(one, divide(two, three)), "1*(2/3)"],
  [multiply(two, power(three, one)), "2*3^1"],
  [power(multiply(two, three), one), "(2*3)^1"],
  [power(two, power(three, one)), "2^(3^1)"],
  [exp(subtract(one, ln(two))), "EXP(1-LN(2))"],
  [min(floor(value("log.acting")), three), "MIN(INT([log.acting]),3)"],
  [choose(floor(one), two, three), "CHOOSE(INT(1)+1,2,3)"],
  [compared(divide(one, three)), "ROUND(1/3,6)"],
  [when(equal(one, two), one, add(two, three)), "IF(1=2,1,2+3)"],
  [when(any(above(one, two), isNone("log.collect")), one, two), 'IF(OR(1>2,[log.collect]=""),1,2)'],
  [multiply(two, orZero("s1.likelihood")), "2*N([s1.likelihood])"],
  [meanOf(["log.collect", "log.analyse"]), "AVERAGE([log.collect:log.analyse])"],
  [used("staff"), "KK_use_staff"],
  [parameter("control.neutral"), "KK_pu_control_neutral"],
  [step("G07"), 'INDEX(KK_c_step,MATCH("G07",KK_c_id,0))'],
  [answered("G07"), 'INDEX(KK_c_answered,MATCH("G07",KK_c_id,0))'],
  [logLevel, "[log.level]"],
  [
    sumOverQuestions(ofViewpoint("network"), column("applicable"), columnComplement("answered"), column("weight")),
    'SUMPRODUCT((KK_c_viewpoint="network")*KK_c_applicable*(1-KK_c_answered)*KK_c_weight)',
  ],
  [
    sumOverQuestions(column("weight"), effect("severity", scenarioOf("s2")), ofLogAxis("")),
    'SUMPRODUCT(KK_c_weight*KK_c_eS2*(KK_c_logAxis=""))',
  ],
  [
    sumOverQuestions(column("shortfall"), effectAtLeast(effect("likelihood", scenarioOf("s3")), "control.keyEffect")),
    "SUMPRODUCT(KK_c_shortfall*(KK_c_eL3>=KK_pu_control_keyEffect))",
  ],
  [sumOverQuestions(ofLogAxis("retain")), 'SUMPRODUCT(1*(KK_c_logAxis="retain"))'],
  [sumOverQuestions(column("weight")), "SUMPRODUCT(KK_c_weight)"],
  [lowestLevel("retain", "applicable"), "MIN(KK_c_level_retain)"],
  [lowestLevel("retain", "applicableOpen"), "MIN(KK_c_level_retainOpen)"],
])("%j is written as %s", (expression, expected) => {
  expect(written(expression)).toBe(expected);
});

test("a test is TRUE or FALSE", () => {
  expect(sheetTestFormula(below(value("log.level"), two), cells)).toBe("[log.level]<2");
});

test("over a customer every operation has parentheses, and uncertain values their point", () => {
  expect(formulaOf(add(one, multiply(two, quantity("closedDays"))), "high")).toBe("(1+(2*KK_q_closedDays_high))");
});

test("a range stands for cells side by side, and no others", () => {
  const at = (name: string) => ({ "log.collect": "C1", "log.retain": "C2", "log.analyse": "C4" })[name] ?? "?";
  expect(cellsOf(["log.collect", "log.retain"], at, isRising([0, 1]))).toBe("C1:C2");
  expect(cellsOf(["log.collect", "log.analyse"], at, isRising([0, 3]))).toBe("C1,C4");
  expect([isRising([2, 3, 4]), isRising([3, 2]), isRising([-1, 0])]).toEqual([true, false, false]);
});

test("a value without a cell is not referred to", () => {
  expect(requiredValueCell("s1.control")).toBe("KK_s1_control");
  expect(() => requiredValueCell("network.earned")).toThrow("network.earned");
});
