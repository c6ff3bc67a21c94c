/** Of texts in fields: those that are no longer as they were sent to be written. */
export const notSent = <Field extends string>(
  typed: Readonly<Partial<Record<Field, string>>>,
  sent: Readonly<Partial<Record<Field, string>>>,
): Readonly<Partial<Record<Field, string>>> =>
  Object.fromEntries(Object.entries(typed).filter(([field, text]) => text !== sent[field as Field])) as Partial<
    Record<Field, string>
  >;
