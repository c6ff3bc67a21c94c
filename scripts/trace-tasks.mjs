/**
 * The long tasks of a page from Chromium's performance trace, and whose work they are.
 *
 * @typedef {{ readonly name: string, readonly ph: string, readonly pid: number, readonly tid: number, readonly ts: number,
 *   readonly dur?: number, readonly args: any }} TraceEvent times in microseconds
 * @typedef {"pane" | "layout" | "Office.js" | "preview"} Owner `layout`: the browser's, of the pane's page
 * @typedef {{ readonly ts: number, readonly milliseconds: number, readonly shares: ReadonlyMap<Owner, number> }} Task
 */

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
const scripts = new Set(["FunctionCall", "EvaluateScript", "v8.compile", "v8.produceCache"]);
const layout = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize"]);

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

/** Tasks above `least` milliseconds in which the page at `path` has as large a part as the page around it. */
export function longTasks(events, path, least) {
  const frames = framesOf(events);
  const isPane = (frame) => (frames.get(frame) ?? "").includes(path);
  const threads = new Map();
  for (const event of events) {
    if (event.ph !== "X") continue;
    const thread = `${event.pid} ${event.tid}`;
    if (!threads.has(thread)) threads.set(thread, []);
    threads.get(thread).push(event);
  }
  /** @type {Task[]} */
  const tasks = [];
  for (const thread of threads.values()) {
    thread.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    for (const task of thread) {
      if (task.name !== "RunTask" || !(task.dur > least * 1000)) continue;
      const within = thread.filter(({ ts, dur }) => ts >= task.ts && ts + dur <= task.ts + task.dur);
      const shares = sharesOf(within, isPane);
      const of = (owner) => shares.get(owner) ?? 0;
      if (of("pane") + of("layout") + of("Office.js") <= of("preview") || shares.size === 0) continue;
      tasks.push({ ts: task.ts, milliseconds: Math.round(task.dur / 1000), shares });
    }
  }
  return tasks.sort((a, b) => a.ts - b.ts);
}

/** Addresses of frames by their token. */
function framesOf(events) {
  const frames = new Map();
  for (const { name, args } of events) if (name === "CommitLoad") frames.set(args.data.frame, args.data.url);
  return frames;
}

/** Milliseconds by owner; what an outer event took is not counted again for those within it. */
function sharesOf(within, isPane) {
  const shares = new Map();
  let end = -Infinity;
  for (const event of within) {
    if (event.ts < end) continue;
    if (!scripts.has(event.name) && !layout.has(event.name)) continue;
    const { frame, url = "" } = event.args.data ?? event.args.beginData ?? {};
    if (frame === undefined && !url) continue;
    end = event.ts + event.dur;
    const owner = url.includes("/office-js/")
      ? "Office.js"
      : !isPane(frame)
        ? "preview"
        : scripts.has(event.name)
          ? "pane"
          : "layout";
    shares.set(owner, (shares.get(owner) ?? 0) + event.dur / 1000);
  }
  return shares;
}

/** The moments `console.timeStamp` was called with a text, first to last. */
export const timeStamps = (events) =>
  events
    .filter(({ name }) => name === "TimeStamp")
    .map(({ ts, args }) => ({ ts, text: args.data.message }))
    .sort((a, b) => a.ts - b.ts);
