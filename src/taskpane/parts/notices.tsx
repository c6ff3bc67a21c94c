import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, type ComponentType } from "react";
import { usePaneState } from "../pane-context";
import { isDistributionStale, isStale, type PaneState, type View } from "../session/state";
import { DoneLine } from "./done-line";
import { FailureNotice } from "./failure-notice";
import { ResultNotice } from "./result-notice";

const useStyles = makeStyles({
  // a long failure leaves half of the pane to the view it stands above
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "50vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    // the line of what was done is always there, and empty most of the time
    "&:not(:has(> :not(:empty)))": { display: "none" },
  },
});

interface Standing {
  readonly isDue: (state: PaneState) => boolean;
  readonly Notice: ComponentType;
}

const ofResult: Standing = {
  isDue: isStale,
  Notice: lazy(() => import("./stale-notice").then(({ StaleNotice }) => ({ default: StaleNotice }))),
};

const ofDistribution: Standing = {
  isDue: isDistributionStale,
  Notice: lazy(() =>
    import("./distribution/stale-distribution").then(({ StaleDistribution }) => ({ default: StaleDistribution })),
  ),
};

/** What of a view may be older than the workbook. */
const standings: Readonly<Partial<Record<View, Standing>>> = {
  diagnose: ofResult,
  rating: ofResult,
  losses: ofResult,
  parameters: ofResult,
  distribution: ofDistribution,
};

/** What was done, what went wrong, and whether what is shown is old: in sight wherever the view is scrolled to. */
export function Notices() {
  const styles = useStyles();
  const failure = usePaneState((state) => state.failure);
  const Notice = usePaneState((state) => {
    const standing = standings[state.view];
    return standing?.isDue(state) ? standing.Notice : null;
  });
  const ofResults = usePaneState((state) => standings[state.view] !== undefined);
  return (
    <div className={styles.notices}>
      <DoneLine />
      {failure && <FailureNotice failure={failure} />}
      {Notice && (
        <Suspense>
          <Notice />
        </Suspense>
      )}
      {ofResults && <ResultNotice />}
    </div>
  );
}
