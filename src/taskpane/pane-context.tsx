import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { words, type Language, type PaneWords, type Words } from "../locales";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";

/** What every view of the pane reads. */
export interface Pane {
  readonly session: Session;
  readonly state: PaneState;
  readonly language: Language;
  /** Every word of the product, and those of the pane. */
  readonly words: Words;
  readonly text: PaneWords;
}

const context = createContext<Pane | null>(null);

export function PaneProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { language } = session;
  const pane = useMemo(
    () => ({ session, state, language, words: words(language), text: words(language).pane }),
    [session, state, language],
  );
  return <context.Provider value={pane}>{children}</context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(context);
  if (!pane) throw new Error("A view stands outside the pane");
  return pane;
}
