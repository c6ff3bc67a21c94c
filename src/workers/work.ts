import { runSync } from "../scheduling/chunked";
import {
  bytesOfBlock,
  copyOf,
  conditionalLoss,
  itemsOf,
  newScan,
  prepare,
  simulateBlock,
  type BlockResult,
  type ConditionalLoss,
  type PlansAsked,
  type Prepared,
  type Scan,
  type SimulationModel,
  type SimulationOptions,
  type TailItems,
  type WorstYears,
} from "../engine/simulation";

/**
 * What a thread is asked: to get a model ready, and then of the model it has ready to simulate blocks, to draw a
 * scenario's events given that they happen, or to draw the worst years once more.
 */
export type Request =
  | {
      readonly kind: "prepare";
      readonly model: SimulationModel;
      readonly options: SimulationOptions;
      readonly plans: PlansAsked | null;
    }
  | { readonly kind: "blocks"; readonly first: number; readonly count: number }
  | { readonly kind: "given"; readonly scenario: number }
  | { readonly kind: "tail"; readonly worst: readonly WorstYears[] };

export type Reply =
  | { readonly kind: "prepare" }
  | { readonly kind: "blocks"; readonly results: readonly BlockResult[] }
  | { readonly kind: "given"; readonly given: ConditionalLoss | null }
  | { readonly kind: "tail"; readonly items: readonly TailItems[] };

interface Ready {
  readonly model: SimulationModel;
  readonly options: SimulationOptions;
  readonly prepared: Prepared;
}

/** What keeps so many results: each is there before the next is filled into the same arrays. */
type Keep = (options: SimulationOptions, count: number) => (result: BlockResult, index: number) => BlockResult;

/** What a thread does, wherever it runs. */
export function worker(keep: Keep): (request: Request) => Reply {
  let ready: Ready | null = null;
  let scan: Scan | null = null;
  return (request) => {
    if (request.kind === "prepare") {
      const { model, options, plans } = request;
      const earlier = ready?.prepared;
      ready = null;
      ready = { model, options, prepared: prepare(model, options.seed, earlier, plans) };
      return { kind: "prepare" };
    }
    if (!ready) throw new Error("No model is ready");
    const { model, options, prepared } = ready;
    switch (request.kind) {
      case "blocks": {
        const { first, count } = request;
        const kept = keep(options, count);
        const resultOf = (_: unknown, index: number): BlockResult =>
          kept(simulateBlock(prepared, options, first + index), index);
        return { kind: "blocks", results: Array.from({ length: count }, resultOf) };
      }
      case "given": {
        scan ??= newScan();
        return {
          kind: "given",
          given: runSync(conditionalLoss(prepared, model, options.seed, request.scenario, scan)),
        };
      }
      case "tail":
        return { kind: "tail", items: request.worst.map((years) => itemsOf(prepared, years)) };
    }
  };
}

/** What is sent to a thread: a request, and a buffer that came from it, to be filled again: garbage costs more than the copy. */
export interface Message {
  readonly request: Request;
  readonly spare: ArrayBuffer | null;
}

/** What a thread says to messages: a reply, and what of it is handed over and not copied. */
export function answering(): (message: Message) => { readonly reply: Reply; readonly handedOver: ArrayBuffer[] } {
  let buffer: ArrayBuffer | null = null;
  const work = worker((options, count) => {
    const size = bytesOfBlock(options);
    const into = buffer && buffer.byteLength >= count * size ? buffer : new ArrayBuffer(count * size);
    return (result, index) => copyOf(result, options, into, index * size);
  });
  return ({ request, spare }) => {
    buffer = spare;
    const reply = work(request);
    const own = bufferOf(reply);
    return { reply, handedOver: [...(own ? [own] : []), ...planBuffersOf(reply)] };
  };
}

/** The buffers that what plans keep of years is in: nobody gives them back. */
const planBuffersOf = (reply: Reply): readonly ArrayBuffer[] =>
  reply.kind === "blocks"
    ? reply.results.flatMap(({ plans }) => plans?.map(({ yearly }) => yearly.buffer as ArrayBuffer) ?? [])
    : [];

/** The buffer that a reply's losses are in. */
export const bufferOf = (reply: Reply): ArrayBuffer | null =>
  reply.kind === "blocks" ? ((reply.results[0]?.totals.buffer as ArrayBuffer | undefined) ?? null) : null;
