import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { Language, PaneWords } from "../locales";
import { paneWords } from "../locales/pane";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";

/** What every view of the pane reads. */
export interface Pane {
  readonly session: Session;
  readonly state: PaneState;
  readonly language: Language;
  readonly text: PaneWords;
}

const context = createContext<Pane | null>(null);

export function PaneProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { language } = session;
  const pane = useMemo(() => ({ session, state, language, text: paneWords(language) }), [session, state, language]);
  return <context.Provider value={pane}>{children}</context.Provider>;
}

/** What is within sees the pane as it is handed in. */
export const PaneProvided = ({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) => (
  <context.Provider value={pane}>{children}</context.Provider>
);

export function usePane(): Pane {
  const pane = useContext(context);
  if (!pane) throw new Error("A view stands outside the pane");
  return pane;
}
