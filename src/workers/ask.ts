import type { Thread } from "./thread";
import type { Reply, Request } from "./work";

/** The reply to a request of its kind. */
export async function ask<Kind extends Request["kind"]>(
  thread: Thread,
  request: Extract<Request, { readonly kind: Kind }>,
): Promise<Extract<Reply, { readonly kind: Kind }>> {
  const reply = await thread.ask(request);
  if (reply.kind !== request.kind) throw new Error("A thread answered something else");
  return reply as Extract<Reply, { readonly kind: Kind }>;
}
