import { useSyncExternalStore } from "react";
import type { Readable } from "./store";

/**
 * A part of a store's state. The component is rendered again when that part becomes another one; so `select` returns a
 * part that is in the state, or a plain value, but no new object.
 */
export function useStore<State extends object, Part>(
  { subscribe, getState }: Readable<State>,
  select: (state: State) => Part,
): Part {
  return useSyncExternalStore(subscribe, () => select(getState()));
}
