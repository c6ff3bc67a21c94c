import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { fill } from "../locales";
import { themes } from "../page/themes";
import { WorkbookView } from "./grid/workbook-view";
import { DropArea } from "./parts/drop-area";
import { FaultNotice } from "./parts/fault-notice";
import { NoticeLine } from "./parts/notice-line";
import { Pane } from "./parts/pane";
import { Toolbar } from "./parts/toolbar";
import { usePreview } from "./preview-context";

const useStyles = makeStyles({
  page: {
    height: "100vh",
    display: "grid",
    // as wide as the window, however many sheets there are
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  notices: { minHeight: 0 },
  desk: { display: "flex", minHeight: 0 },
  workbook: {
    flex: "1 1 0",
    minWidth: 0,
    position: "relative",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wait: { margin: "auto" },
});

/** Tools above, the workbook on the left, the pane on the right. */
export function App() {
  const styles = useStyles();
  const { state, language, text } = usePreview();
  const { book, choices, opening } = state;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.style.colorScheme = choices.theme === "light" ? "light" : "dark";
    document.title = [book?.name, text.title].filter(Boolean).join(" — ");
  }, [language, choices.theme, book?.name, text]);
  return (
    <FluentProvider theme={themes[choices.theme]}>
      {/* not the provider's own class: the places menus stand in take that over */}
      <div className={styles.page}>
        <Toolbar />
        <div className={styles.notices}>
          <FaultNotice />
          <NoticeLine />
        </div>
        <DropArea className={styles.desk}>
          <main className={styles.workbook} aria-label={text.workbook.area} aria-busy={opening !== null}>
            {book ? (
              <WorkbookView key={book.number} book={book} language={language} />
            ) : (
              opening !== null && (
                <Spinner className={styles.wait} label={fill(text.workbook.opening, { file: opening })} />
              )
            )}
          </main>
          {book && <Pane book={book} />}
        </DropArea>
      </div>
    </FluentProvider>
  );
}
