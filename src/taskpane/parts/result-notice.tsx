import { Suspense, lazy } from "react";
import { usePaneState } from "../pane-context";
import { issuesOfResults } from "../session/state";
import { ViewBoundary } from "./view-boundary";

/** The messages of all issues are a file of their own. */
const ResultWords = lazy(() => import("./result-words").then((part) => ({ default: part.ResultWords })));

/** A notice where result cells of the workbook no longer hold what the diagnosis wrote. */
export function ResultNotice() {
  const issues = usePaneState(issuesOfResults);
  if (issues.length === 0) return null;
  return (
    <ViewBoundary>
      <Suspense>
        <ResultWords issues={issues} />
      </Suspense>
    </ViewBoundary>
  );
}
