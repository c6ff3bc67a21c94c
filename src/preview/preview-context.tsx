import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language } from "../locales";
import { previewWords, type PreviewWords } from "../locales/preview";
import { displayLanguage } from "../page/display-language";
import { useStore } from "../page/use-store";
import type { Preview, PreviewState } from "./preview";

/** What every part of the page uses. */
export interface PreviewValue {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly language: Language;
  readonly text: PreviewWords;
}

const context = createContext<PreviewValue | null>(null);

export function PreviewProvider({ preview, children }: { readonly preview: Preview; readonly children: ReactNode }) {
  const state = useStore(preview, (whole) => whole);
  const value = useMemo(() => {
    const language = displayLanguage(state.choices.culture);
    return { preview, state, language, text: previewWords(language) };
  }, [preview, state]);
  return <context.Provider value={value}>{children}</context.Provider>;
}

export function usePreview(): PreviewValue {
  const value = useContext(context);
  if (!value) throw new Error("A part stands outside the preview");
  return value;
}
