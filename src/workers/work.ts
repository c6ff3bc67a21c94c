import {
  prepare,
  simulateBlock,
  type BlockResult,
  type Prepared,
  type SimulationModel,
  type SimulationOptions,
} from "../engine/simulation";

/** What a thread is asked: to get a model ready, or to simulate one block of the model it has ready. */
export type Request =
  | { readonly kind: "prepare"; readonly model: SimulationModel; readonly options: SimulationOptions }
  | { readonly kind: "block"; readonly block: number };

export type Reply = { readonly kind: "ready" } | { readonly kind: "block"; readonly result: BlockResult };

/** What a thread does, wherever it runs. */
export function worker(): (request: Request) => Reply {
  let ready: { readonly prepared: Prepared; readonly options: SimulationOptions } | null = null;
  return (request) => {
    if (request.kind === "prepare") {
      const { model, options } = request;
      ready = { prepared: prepare(model, options.seed), options };
      return { kind: "ready" };
    }
    if (!ready) throw new Error("No model is ready");
    return { kind: "block", result: simulateBlock(ready.prepared, ready.options, request.block) };
  };
}

/** What of a reply is handed over and not copied. */
export const handedOver = (reply: Reply): ArrayBuffer[] =>
  reply.kind === "block" ? [reply.result.totals.buffer as ArrayBuffer, reply.result.largest.buffer as ArrayBuffer] : [];
