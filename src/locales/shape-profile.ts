import type {
  AmountUnitId,
  AwardClass,
  IncidentField,
  IncidentNumber,
  IndustryCode,
  PolicyField,
  ProfileSection,
  ProviderField,
  ProviderKind,
  ProviderNumber,
  UnitId,
  VariableId,
} from "../engine";
import type { PluralForms } from "./plural";
import type { NamedText } from "./shape";

/** The words of one cell of the profile. */
export interface VariableText {
  readonly label: string;
  /** How to fill the cell in, in the clerk's words, with its unit. */
  readonly hint: string;
}

export interface UnitText {
  /** The unit alone, as a column shows it; empty where there is none. */
  readonly word: string;
  /** The unit as it follows a number, with the gap the language puts between; empty where there is none. */
  readonly suffix: string;
  /** The suffix by the plural form of the number, where the language has several. */
  readonly counted?: PluralForms;
}

export type UnitWords = Readonly<Record<UnitId, UnitText>>;

export interface IndustryText {
  readonly name: string;
  /** Drop-down text: the code and the name. */
  readonly choice: string;
}

/** Where a used value comes from: typed in, understood from text, or assumed. */
type OriginId = "typed" | "understood" | "assumed";

export interface ProfileWords {
  readonly sections: Readonly<Record<ProfileSection, NamedText>>;
  readonly variables: Readonly<Record<VariableId, VariableText>>;
  readonly industries: Readonly<Record<IndustryCode, IndustryText>>;
  readonly awardClasses: Readonly<Record<AwardClass, NamedText>>;
  readonly origins: Readonly<Record<OriginId, NamedText>>;
  readonly amountUnits: Readonly<Record<AmountUnitId, string>>;
  /** A value the underwriter filled in, as it stands in a cell; over the customer's own words, those are kept. */
  readonly standIn: string;
  readonly standInOver: string;
  readonly yes: string;
  readonly no: string;
  readonly tables: TableWords;
  readonly providerKinds: Readonly<Record<ProviderKind, string>>;
  /** A past incident that none of the scenarios tells. */
  readonly otherIncident: string;
}

/** Columns of the tables of the annex, and the terms of a policy. */
export interface TableWords {
  readonly provider: Readonly<Record<ProviderField, VariableText>>;
  readonly incident: Readonly<Record<IncidentField, VariableText>>;
  readonly policy: Readonly<Record<PolicyField, VariableText>>;
}

type CellId<Table extends string> = Extract<VariableId, `${Table}.${string}`>;

const providerNumbers: readonly ProviderNumber[] = [1, 2, 3, 4, 5, 6];
const incidentNumbers: readonly IncidentNumber[] = [1, 2, 3, 4, 5];
/** Terms that nobody plans. */
const ofPresent: readonly PolicyField[] = ["insurer", "premium", "refused", "note"];

/** The words of the cells of the tables, table by table: what each is called where it stands alone. */
export function tableTexts(
  { provider, incident, policy }: TableWords,
  called: {
    readonly provider: (number: ProviderNumber, column: string) => string;
    readonly incident: (number: IncidentNumber, column: string) => string;
    readonly policy: (term: string) => string;
    readonly plan: (term: string) => string;
  },
) {
  const texts = (
    table: string,
    columns: Readonly<Record<string, VariableText>>,
    label: (column: string) => string,
  ): [string, VariableText][] =>
    Object.entries(columns).map(([field, text]) => [`${table}.${field}`, { ...text, label: label(text.label) }]);
  const textsOf = <Table extends string>(entries: readonly [string, VariableText][]) =>
    Object.fromEntries(entries) as Record<CellId<Table>, VariableText>;
  const planned = Object.fromEntries(
    Object.entries(policy).filter(([field]) => !ofPresent.some((present) => present === field)),
  );
  return {
    providers: textsOf<"provider">(
      providerNumbers.flatMap((number) =>
        texts(`provider.${number}`, provider, (column) => called.provider(number, column)),
      ),
    ),
    incidents: textsOf<"incident">(
      incidentNumbers.flatMap((number) =>
        texts(`incident.${number}`, incident, (column) => called.incident(number, column)),
      ),
    ),
    policies: textsOf<"policy" | "plan">([
      ...texts("policy", policy, called.policy),
      ...texts("plan", planned, called.plan),
    ]),
  };
}

/** Industries with the drop-down text put together from code and name. */
export function industryTexts(names: Readonly<Record<IndustryCode, string>>): Record<IndustryCode, IndustryText> {
  const texts = Object.entries(names).map(([code, name]) => [code, { name, choice: `${code} ${name}` }]);
  return Object.fromEntries(texts) as Record<IndustryCode, IndustryText>;
}

/** Units with their suffixes: `gap` stands between a number and a word, but never before %. */
export function unitTexts(
  words: Readonly<Record<UnitId, string | PluralForms>>,
  gap: "" | " ",
): Record<UnitId, UnitText> {
  const suffix = (word: string): string => (word === "" || word === "%" ? word : gap + word);
  const texts = Object.entries<string | PluralForms>(words).map(([id, word]): [string, UnitText] => {
    if (typeof word === "string") return [id, { word, suffix: suffix(word) }];
    const counted = Object.fromEntries(Object.entries(word).map(([form, each]) => [form, suffix(each)]));
    return [id, { word: word.other, suffix: suffix(word.other), counted: counted as PluralForms }];
  });
  return Object.fromEntries(texts) as Record<UnitId, UnitText>;
}
