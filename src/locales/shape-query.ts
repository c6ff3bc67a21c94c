import type { ProfileSection, QueryCode, QueryKind } from "../engine";

/** Words of the letter that asks a customer; `{…}` marks a place filled by it. */
export interface QueryWords {
  readonly title: string;
  readonly to: string;
  readonly unnamed: string;
  readonly opening: string;
  readonly nothing: string;
  readonly by: string;
  readonly unsure: string;
  readonly kinds: Readonly<Record<QueryKind, string>>;
  readonly numbered: string;
  readonly question: string;
  readonly ask: string;
  readonly why: string;
  readonly asks: Readonly<Record<QueryCode, string>>;
  readonly matters: { readonly scenarios: string; readonly rating: string; readonly decides: string };
  readonly sections: Readonly<Record<ProfileSection, string>>;
  readonly closing: string;
}
