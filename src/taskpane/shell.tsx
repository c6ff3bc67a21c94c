import { Button, Spinner, Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { Suspense, lazy, useDeferredValue, useMemo, useRef, type ComponentType } from "react";
import { usePane, usePaneState } from "./pane-context";
import { Notices } from "./parts/notices";
import { ViewBoundary } from "./parts/view-boundary";
import { Heading } from "./parts/heading";
import { roomForHead, useHeadRoom } from "./parts/use-head-room";
import { useKeptFocus } from "./parts/use-kept-focus";
import { useKeptScroll } from "./parts/use-kept-scroll";
import { WorkLine } from "./parts/work-line";
import { isBusy, type View } from "./session/state";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: 0 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // in a low pane, or one that is much enlarged, it would leave nothing of the view
    "@media (max-height: 380px)": { position: "static" },
  },
  tabs: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  // seven English tabs need two rows in the narrowest pane; Fluent's tab list does not shrink by itself
  list: { flexWrap: "wrap", flexShrink: 1, minWidth: 0, "@media (max-width: 379px)": { columnGap: 0 } },
  tab: {
    "@media (max-width: 379px)": {
      paddingInline: "4px",
      "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
      "& .fui-Tab__content--reserved-space": { fontSize: tokens.fontSizeBase200, paddingInline: 0 },
      "&::after": { left: "4px", right: "4px" },
    },
  },
  gear: { flexShrink: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    flexGrow: 1,
    minWidth: 0,
    ...roomForHead,
  },
  coming: { opacity: 0.5 },
  foot: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Each view is loaded when it is first shown. */
const views: Readonly<Record<View | "start", ComponentType>> = {
  start: lazy(() => import("./views/start").then(({ StartView }) => ({ default: StartView }))),
  hearing: lazy(() => import("./views/hearing").then(({ HearingView }) => ({ default: HearingView }))),
  diagnose: lazy(() => import("./views/diagnose").then(({ DiagnoseView }) => ({ default: DiagnoseView }))),
  rating: lazy(() => import("./views/rating").then(({ RatingView }) => ({ default: RatingView }))),
  losses: lazy(() => import("./views/losses").then(({ LossesView }) => ({ default: LossesView }))),
  improvement: lazy(() => import("./views/improvement").then(({ ImprovementView }) => ({ default: ImprovementView }))),
  cover: lazy(() => import("./views/cover").then(({ CoverView }) => ({ default: CoverView }))),
  parameters: lazy(() => import("./views/parameters").then(({ ParametersView }) => ({ default: ParametersView }))),
  distribution: lazy(() =>
    import("./views/distribution").then(({ DistributionView }) => ({ default: DistributionView })),
  ),
  settings: lazy(() => import("./views/settings").then(({ SettingsView }) => ({ default: SettingsView }))),
};

const tabs = [
  "hearing",
  "diagnose",
  "rating",
  "losses",
  "improvement",
  "cover",
  "distribution",
  "parameters",
] as const satisfies readonly View[];

/** The tabs, the selected view, and the line that nothing here is a quotation. */
export function Shell() {
  const styles = useStyles();
  const { session, text } = usePane();
  const view = usePaneState((state) => state.view);
  const kind = usePaneState(({ reading }) => reading?.kind ?? null);
  const failed = usePaneState((state) => state.failure !== null);
  const done = usePaneState((state) => state.done !== null);
  const busy = usePaneState(isBusy);
  // the tab reacts at once and the view is rendered later, in slices; there is none before the first reading
  const wanted = kind === null ? null : view !== "settings" && kind === "none" ? "start" : view;
  const shown = useDeferredValue(wanted);
  // the same element as long as the view is the same, so that it is not rendered again with the shell
  const page = useMemo(() => {
    const Shown = shown && views[shown];
    return Shown && <Shown />;
  }, [shown]);
  const shell = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const body = useRef<HTMLElement>(null);
  useKeptFocus(shell);
  useHeadRoom(head, body);
  useKeptScroll(body, { wanted, shown, atTop: done || failed });
  return (
    <div ref={shell} className={styles.shell}>
      <header ref={head} className={styles.head}>
        <div className={styles.tabs}>
          <TabList
            size="small"
            className={styles.list}
            aria-label={text.shell.views}
            selectedValue={view}
            onTabSelect={(_, { value }) => session.show(value as View)}
          >
            {tabs.map((tab) => (
              <Tab key={tab} value={tab} className={styles.tab}>
                {text.shell.tabs[tab]}
              </Tab>
            ))}
          </TabList>
          <Button
            appearance="subtle"
            className={styles.gear}
            icon={<SettingsRegular />}
            aria-label={text.shell.settings}
            title={text.shell.settings}
            aria-pressed={view === "settings"}
            onClick={() => session.show("settings")}
          />
        </div>
        <WorkLine />
        <Notices />
      </header>
      <main
        ref={body}
        className={mergeClasses(styles.body, shown !== null && shown !== wanted && styles.coming)}
        aria-busy={shown !== wanted}
      >
        {!kind && failed && <Heading level={1}>{text.product}</Heading>}
        <ViewBoundary key={shown ?? "none"} headed>
          <Suspense fallback={<Spinner label={text.shell.reading} />}>
            {page ?? ((busy || wanted) && <Spinner label={text.shell.reading} />)}
          </Suspense>
        </ViewBoundary>
      </main>
      <footer className={styles.foot}>{text.shell.notAQuotation}</footer>
    </div>
  );
}
