/** An add-in's custom functions, as in Excel: an invocation is sent as a message, its result arrives as a request. */
import { BUSY } from "../xlsx/calculation/external-functions";
import { MISSING, Matrix, type Operand } from "../xlsx/calculation/operands";
import { matrixOf, scalarOf } from "../xlsx/calculation/references";
import type { ExternalFunctions, Scope } from "../xlsx/calculation/scope";
import { CellError, ERRORS, type Scalar } from "../xlsx/values";
import type { ExcelEvent } from "./events";
import type { ClassDefinition, Handle } from "./excel-class";
import type { CustomFunctionsOptions, DeclaredFunction } from "./host-options";

/** The library's numbers for messages that invoke a function. */
const MESSAGE = { category: 1, invoke: 1000 } as const;

/** The library's numbers for errors; any other is #VALUE!. */
const ERROR_OF: Readonly<Record<number, CellError>> = { 1: ERRORS.na, 5: ERRORS.div0, 6: ERRORS.num, 8: ERRORS.null };

/** The library's name for the object that receives results. */
export const SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Results kept, so that a function is not invoked twice with equal arguments. */
const MEMORY = 10_000;

interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

const SERVICE_CLASS = {
  name: SERVICE,
  since: "1.1",
  methods: {
    setInvocationResults: (functions: CustomFunctions, [results]: readonly unknown[]) =>
      functions.accept(results as readonly InvocationResult[]),
    _SetOsfControlContainerReadyForCustomFunctions: (functions: CustomFunctions) => functions.begin(),
  },
} as unknown as ClassDefinition;

export class CustomFunctions implements ExternalFunctions {
  private readonly declared: ReadonlyMap<string, DeclaredFunction>;
  private readonly results = new Map<string, Operand>();
  private readonly pending = new Map<number, string>();
  private readonly waiting: ExcelEvent[] = [];
  private next = 1;
  private ready = false;

  constructor(
    { namespace, functions }: CustomFunctionsOptions,
    private readonly changed: () => void,
  ) {
    this.declared = new Map(functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one]));
  }

  has(name: string): boolean {
    return this.declared.has(name);
  }

  call(name: string, operands: readonly Operand[], scope: Scope): Operand {
    const declared = this.declared.get(name);
    if (!declared || operands.length > declared.parameters.length) return ERRORS.value;
    const args = declared.parameters.map(({ dimensionality }, index) =>
      argumentOf(operands[index] ?? MISSING, dimensionality === "matrix", scope),
    );
    const errors = args.flat(2).filter((value) => value instanceof CellError);
    if (errors.length > 0) return errors.includes(BUSY) ? BUSY : ERRORS.value;
    const key = JSON.stringify([declared.id, args]);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    this.invoke(declared.id, args, key);
    return BUSY;
  }

  /** Invocations to send, once the library is ready for them. */
  take(): readonly ExcelEvent[] {
    return this.ready ? this.waiting.splice(0) : [];
  }

  readonly service: Handle = { type: SERVICE_CLASS, target: this };

  begin(): void {
    this.ready = true;
  }

  accept(results: readonly InvocationResult[]): void {
    for (const { id, failed, value, errorCode } of results) {
      const key = this.pending.get(id);
      if (key === undefined) continue;
      this.pending.delete(id);
      this.remember(key, failed ? (ERROR_OF[errorCode ?? 0] ?? ERRORS.value) : operandOf(value));
    }
    this.changed();
  }

  private remember(key: string, result: Operand): void {
    const [oldest] = this.results.keys();
    if (this.results.size >= MEMORY && oldest !== undefined) this.results.delete(oldest);
    this.results.set(key, result);
  }

  private invoke(id: string, args: readonly unknown[], key: string): void {
    if ([...this.pending.values()].includes(key)) return;
    const invocation = this.next++;
    this.pending.set(invocation, key);
    const message = JSON.stringify([invocation, id, args, null, 0]);
    this.waiting.push({
      messageCategory: MESSAGE.category,
      messageType: MESSAGE.invoke,
      targetId: "",
      message,
      isRemoteOverride: false,
    });
  }
}

/** An empty cell is 0, as in desktop Excel; Excel on the web passes null (office-js #4702). */
const plain = (value: Scalar): Scalar => value ?? 0;

/** As in Excel, an omitted argument is null and a range is an array of rows. */
function argumentOf(operand: Operand, isMatrix: boolean, scope: Scope): Scalar | Scalar[][] {
  if (operand === MISSING) return null;
  if (!isMatrix) return plain(scalarOf(operand, scope));
  const matrix = matrixOf(operand, scope);
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (__, column) => plain(matrix.at(row, column))),
  );
}

function operandOf(value: unknown): Operand {
  if (!Array.isArray(value)) return scalarIn(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) return ERRORS.value;
  return new Matrix(rows.length, columns, rows.flat().map(scalarIn));
}

function scalarIn(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { basicValue } = value as { readonly basicValue?: unknown };
  return typeof basicValue === "string" ? CellError.of(basicValue) : ERRORS.value;
}
