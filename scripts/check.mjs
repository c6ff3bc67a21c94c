/** Everything but the tests, side by side. */
import { checks, runJobs } from "./jobs.mjs";

const failed = await runJobs(checks, 2);
process.exitCode = failed.length === 0 ? 0 : 1;
