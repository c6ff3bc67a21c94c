import { Suspense, lazy } from "react";
import type { Failure } from "../session/state";
import { ViewBoundary } from "./view-boundary";

/** The messages of all issues are a file of their own, loaded with the first failure. */
const FailureWords = lazy(() => import("./failure-words").then((part) => ({ default: part.FailureWords })));

/** What went wrong: its number, its place and the next step. */
export const FailureNotice = ({ failure }: { readonly failure: Failure }) => (
  <ViewBoundary>
    <Suspense>
      <FailureWords failure={failure} />
    </Suspense>
  </ViewBoundary>
);
