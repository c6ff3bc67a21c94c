import { send } from "./host-error";

/** One request: what `queue` asks for, after the answer came. Requires ExcelApi 1.1. */
export const ask = <T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const answer = queue(context);
    await send(context);
    return answer();
  });
