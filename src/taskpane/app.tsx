import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HostIssue } from "../issues";
import type { ThemeName } from "../page/theme-name";
import { requiredApi, themeOf } from "./host";
import { PaneProvider, usePane } from "./pane-context";
import { Heading } from "./parts/heading";
import { FailureNotice } from "./parts/failure-notice";
import { whenIdle } from "./session/when-idle";
import type { Session } from "./session/session";
import { Shell } from "./shell";
import { themes } from "../page/themes";

const useStyles = makeStyles({
  alone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    minHeight: "100vh",
  },
});

/** The pane: its theme, its words, and the shell around the views. */
export function App({ session }: { readonly session: Session }) {
  const theme = useTheme(session.host.theme);
  return (
    <FluentProvider theme={themes[theme]}>
      <PaneProvider session={session}>
        <Inside />
      </PaneProvider>
    </FluentProvider>
  );
}

/** The shell; outside Excel, or in one that is too old, only a notice. */
function Inside() {
  const { session, language } = usePane();
  const { excel, apiLevel } = session.host;
  const fit = excel && isAtLeast(apiLevel, requiredApi);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (fit) void whenIdle(session, () => session.refresh());
  }, [session, fit]);
  if (!excel) return <Unfit issue={{ code: "noHost" }} />;
  if (!fit) return <Unfit issue={{ code: "apiNotFound", required: `ExcelApi ${requiredApi}` }} />;
  return <Shell />;
}

/** All that is shown if the pane cannot work. */
function Unfit({ issue }: { readonly issue: HostIssue }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <main className={styles.alone}>
      <Heading level={1}>{text.product}</Heading>
      <FailureNotice failure={{ issues: [{ issue }], retry: null }} />
    </main>
  );
}

/** Compares versions by their parts: 1.10 is above 1.9. */
const isAtLeast = (level: string, wanted: string): boolean =>
  Number(level.split(".")[1] ?? 0) >= Number(wanted.split(".")[1] ?? 0);

/** The pane's theme; the system's may change while the pane is open, Office's does not. */
function useTheme(initial: ThemeName): ThemeName {
  const [theme, setTheme] = useState(initial);
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => setTheme(themeOf(Office.context.officeTheme));
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, []);
  return theme;
}
