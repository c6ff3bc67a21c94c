import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo } from "react";
import type { Language } from "../../locales";
import { workbookViewWords } from "../../locales/workbook-view";
import type { OpenWorkbook } from "../open-workbook";
import { AlertDialog } from "./alert-dialog";
import { FormulaBar } from "./formula-bar";
import { GridProvider } from "./grid-context";
import { NewsLine } from "./news-line";
import { GridSession } from "./session";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0, minWidth: 0, height: "100%" },
  foot: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/**
 * The workbook as a person sees it in Excel. The user's changes go through `book.host`, whose events reach the add-in; the
 * add-in's changes are shown when `book` notifies its listeners. Needs a FluentProvider around it.
 */
export function WorkbookView({ book, language }: { readonly book: OpenWorkbook; readonly language: Language }) {
  const styles = useStyles();
  const id = useId();
  const session = useMemo(() => new GridSession(book), [book]);
  useEffect(() => session.watchBook(), [session]);
  const value = useMemo(() => ({ session, text: workbookViewWords(language), id }), [session, language, id]);
  return (
    <GridProvider value={value}>
      <div className={styles.view}>
        <FormulaBar />
        <SheetGrid />
        <div className={styles.foot}>
          <SheetTabs />
          <NewsLine />
        </div>
        <AlertDialog />
      </div>
    </GridProvider>
  );
}
