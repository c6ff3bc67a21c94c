import type { Session } from "./session";
import { isBusy } from "./state";

/** Runs `action` as soon as nothing is under way in Excel; until then it waits. */
export async function whenIdle<Result>(session: Session, action: () => Promise<Result>): Promise<Result> {
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
