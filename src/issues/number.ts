/** A number a user can quote. Once published it never changes its meaning and is never given to another issue. */
export type IssueNumber = `KK-${number}`;

/** The numbers of every code of an issue. */
export type IssueNumbers<Issue extends { readonly code: string }> = Readonly<Record<Issue["code"], IssueNumber>>;
