import { Suspense, lazy } from "react";
import type { Failure } from "../session/state";
import { ViewBoundary } from "./view-boundary";

/** The messages of every issue are a file of their own, loaded when the first has to be said. */
const FailureWords = lazy(() => import("./failure-words").then((part) => ({ default: part.FailureWords })));

/** What went wrong, with the number a person can quote, where it is, and the next step. */
export const FailureNotice = ({ failure }: { readonly failure: Failure }) => (
  <ViewBoundary>
    <Suspense>
      <FailureWords failure={failure} />
    </Suspense>
  </ViewBoundary>
);
