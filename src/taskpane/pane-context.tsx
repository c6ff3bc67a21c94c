import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language, PaneWords } from "../locales";
import { paneWords } from "../locales/pane";
import { useStore } from "../page/use-store";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";

/** What every view uses. It changes with the language only; for the state there is `usePaneState`. */
export interface Pane {
  readonly session: Session;
  readonly language: Language;
  readonly text: PaneWords;
}

const context = createContext<Pane | null>(null);

export function PaneProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const language = useStore(session, () => session.language);
  const pane = useMemo(() => ({ session, language, text: paneWords(language) }), [session, language]);
  return <context.Provider value={pane}>{children}</context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(context);
  if (!pane) throw new Error("A view stands outside the pane");
  return pane;
}

/** A part of the pane's state: a component is rendered again only when the parts it uses change. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePane().session, select);
}
