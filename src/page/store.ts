/** A state that is replaced as a whole, and the listeners to its changes. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly getState = (): State => this.state;

  /** Calls `listener` after every change; the result ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** What can be read of a store without changing it. */
export type Readable<State extends object> = Pick<Store<State>, "getState" | "subscribe">;
