import { type Address, parseAddress } from "./address";
import type { Sheet } from "./sheet";

export interface DefinedName {
  readonly name: string;
  /** `null`: the whole workbook. */
  readonly scope: Sheet | null;
  /** Without the leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

const GRAMMAR = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}\d{1,7}|[Rr]|[Cc]|[Rr]\d*[Cc]\d*)$/;

export const isValidName = (name: string): boolean => name.length <= 255 && GRAMMAR.test(name) && !CELL_LIKE.test(name);

/** The workbook's defined names: unique in their scope, ignoring case. */
export class NameTable {
  private readonly byKey = new Map<string, DefinedName>();
  private readonly addresses = new WeakMap<DefinedName, { formula: string; address: Address | null }>();

  private key(name: string, scope: Sheet | null): string {
    return `${scope?.id ?? ""}\0${name.toUpperCase()}`;
  }

  get(name: string, scope: Sheet | null): DefinedName | undefined {
    return this.byKey.get(this.key(name, scope));
  }

  /** The name a formula on this sheet refers to: the sheet's own, else the workbook's. */
  resolve(name: string, sheet: Sheet | null): DefinedName | undefined {
    return (sheet && this.get(name, sheet)) ?? this.get(name, null);
  }

  add(entry: DefinedName): void {
    this.byKey.set(this.key(entry.name, entry.scope), entry);
  }

  remove(entry: DefinedName): void {
    this.byKey.delete(this.key(entry.name, entry.scope));
  }

  /** In Excel's order: by name, ignoring case. */
  list(scope: Sheet | null): DefinedName[] {
    return [...this.byKey.values()]
      .filter((entry) => entry.scope === scope)
      .sort((a, b) => compareNames(a.name.toUpperCase(), b.name.toUpperCase()));
  }

  all(): DefinedName[] {
    return [...this.byKey.values()];
  }

  /** The address a name refers to; `null` if it is not an address. */
  address(entry: DefinedName): Address | null {
    const known = this.addresses.get(entry);
    if (known?.formula === entry.formula) return known.address;
    const address = parseAddress(entry.formula);
    this.addresses.set(entry, { formula: entry.formula, address });
    return address;
  }
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
