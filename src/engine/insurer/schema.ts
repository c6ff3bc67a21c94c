import * as z from "zod/mini";
import { measureIds, questions } from "../catalogue";
import type { InsurerList } from "./issue";
import type { InsurerSet } from "./insurer-set";

/** Characters of a set in JSON: a logo, full lists and room to spare. 前提 */
export const mostCharacters = 400_000;

/** Entries of a list. 前提: what a customer still reads. */
export const mostEntries: Readonly<Record<InsurerList, number>> = {
  services: 40,
  notices: 30,
  measures: measureIds.length,
  plans: 10,
  questions: 20,
};

/** Characters of base64 that the largest logo takes, and room for one that is too large by bytes. */
const longestLogo = 200_000;
const [short, long] = [80, 200] as const;

const text = (most: number): z.ZodMiniType<string> => z.string().check(z.trim(), z.maxLength(most));
const needed = (most: number): z.ZodMiniType<string> => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const dateOrBlank = z.union([z.literal(""), z.iso.date()]);

/** What is left out is blank. `most`: entries of each list. */
export const insurerShape = (most: Readonly<Record<InsurerList, number>>) => {
  const blank = { short: z._default(text(short), ""), long: z._default(text(long), "") };
  const date = z._default(dateOrBlank, "");
  const list = <Entry extends z.ZodMiniType>(entry: Entry, name: InsurerList) =>
    z._default(z.array(entry).check(z.maxLength(most[name])), []);
  const block = <Shape extends z.core.$ZodShape>(shape: Shape) => z.prefault(z.strictObject(shape), {} as never);
  return z.strictObject({
    report: block({
      documentNumber: blank.short,
      approvedOn: date,
      expiresOn: date,
      insurer: blank.short,
      agency: blank.short,
    }),
    logo: z._default(z.string().check(z.maxLength(longestLogo)), ""),
    contact: block({ name: blank.short, telephone: blank.short, email: blank.short, hours: blank.short }),
    emergency: block({ name: blank.short, telephone: blank.short, note: blank.long }),
    services: list(
      z.strictObject({
        service: needed(short),
        provider: needed(short),
        measures: list(z.enum(measureIds), "measures"),
        contact: blank.long,
        plans: list(needed(short), "plans"),
      }),
      "services",
    ),
    notices: list(
      z.strictObject({
        title: needed(long),
        issuer: needed(short),
        date: z.iso.date(),
        source: blank.long,
        questions: list(z.enum(questions.map(({ id }) => id)), "questions"),
      }),
      "notices",
    ),
  });
};

/** Schema of an insurer's set in JSON. */
export const insurerSchema = insurerShape(mostEntries);

true satisfies z.infer<typeof insurerSchema> extends InsurerSet ? true : false;
