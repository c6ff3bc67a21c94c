import type { Session } from "./session";
import { isBusy } from "./state";

/** Begins as soon as nothing is under way in Excel: what is asked for while a page opens is not lost. */
export async function whenAtRest(session: Session, action: () => Promise<void>): Promise<void> {
  while (isBusy(session.getState())) await nextChange(session);
  return action();
}

const nextChange = ({ subscribe }: Session): Promise<void> =>
  new Promise((changed) => {
    const forget = subscribe(() => {
      forget();
      changed();
    });
  });
