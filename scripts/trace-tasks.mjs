/**
 * The long tasks of a page from Chromium's performance trace, and whose work they are.
 *
 * @typedef {{ readonly name: string, readonly ph: string, readonly pid: number, readonly tid: number, readonly ts: number,
 *   readonly dur?: number, readonly args: any }} TraceEvent times in microseconds
 * @typedef {"pane" | "layout" | "Office.js" | "after Office.js" | "preview" | "unnamed"} Owner `layout`: the browser's, of
 *   the pane's page; `after Office.js`: microtasks, of the library and of ours that awaited it; `unnamed`: the trace names
 *   nobody
 * @typedef {{ readonly ts: number, readonly milliseconds: number, readonly shares: ReadonlyMap<Owner, number> }} Task
 */

const categories = ["devtools.timeline", "v8.execute", "disabled-by-default-devtools.timeline"];
const scripts = new Set(["FunctionCall", "EvaluateScript", "v8.compile", "v8.produceCache"]);
const layout = new Set(["UpdateLayoutTree", "Layout", "Paint"]);

/** Starts a trace of a page; what is returned ends it and gives its events. */
export async function startTrace(page) {
  const chromium = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  chromium.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: categories, excludedCategories: ["*"] };
  await chromium.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  return async () => {
    const complete = new Promise((resolve) => chromium.once("Tracing.tracingComplete", resolve));
    await chromium.send("Tracing.end");
    await complete;
    return events;
  };
}

/**
 * Tasks above `least` milliseconds of the thread that shows the page at `path`, since it was there, but for those in which
 * the page around it has at least half.
 */
export function longTasks(events, path, least) {
  const loads = events
    .filter(({ name }) => name === "CommitLoad")
    .map(({ args, ...load }) => ({ ...load, ...args.data }));
  const begin = loads.find(({ url }) => url.includes(path));
  if (!begin) throw new Error(`No page at ${path}`);
  const panes = new Set(loads.filter(({ url }) => url.includes(path)).map(({ frame }) => frame));
  const thread = events
    .filter(({ ph, pid, tid, ts }) => ph === "X" && pid === begin.pid && tid === begin.tid && ts >= begin.ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  /** @type {Task[]} */
  const tasks = [];
  for (const { name, ts, dur } of thread) {
    if (name !== "RunTask" || dur <= least * 1000) continue;
    const within = thread.filter((event) => event.ts >= ts && event.ts + event.dur <= ts + dur);
    const shares = sharesOf(within, (frame) => panes.has(frame));
    if ((shares.get("preview") ?? 0) >= dur / 2000) continue;
    tasks.push({ ts, milliseconds: Math.round(dur / 1000), shares });
  }
  return tasks;
}

/**
 * Milliseconds by owner; what an outer event took is not counted again for those within it. Microtasks are counted for
 * whoever ran last before them.
 */
function sharesOf(within, isPane) {
  const shares = new Map();
  let end = -Infinity;
  let last = "unnamed";
  for (const event of within) {
    if (event.ts < end) continue;
    const owner = event.name === "RunMicrotasks" ? last : ownerOf(event, isPane);
    if (!owner) continue;
    end = event.ts + event.dur;
    shares.set(owner, (shares.get(owner) ?? 0) + event.dur / 1000);
    if (owner !== "layout") last = owner === "Office.js" ? "after Office.js" : owner;
  }
  return shares;
}

function ownerOf({ name, args }, isPane) {
  if (!scripts.has(name) && !layout.has(name)) return null;
  const { frame, url = "" } = args.data ?? args.beginData ?? {};
  if (url.includes("/office-js/")) return "Office.js";
  if (frame === undefined) return url ? "unnamed" : null;
  if (!isPane(frame)) return "preview";
  return scripts.has(name) ? "pane" : "layout";
}

/** The moments `console.timeStamp` was called with a text, first to last. */
export const timeStamps = (events) =>
  events
    .filter(({ name }) => name === "TimeStamp")
    .map(({ ts, args }) => ({ ts, text: args.data.message }))
    .sort((a, b) => a.ts - b.ts);
