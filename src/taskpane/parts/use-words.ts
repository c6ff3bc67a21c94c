import { words, type Words } from "../../locales";
import { usePane } from "../pane-context";

/** All words of the product in the pane's language. Not for the shell, which is shown before they are loaded. */
export const useWords = (): Words => words(usePane().language);
