import { startTransition, useEffect, useState, type ReactNode } from "react";

/** What is below the fold: drawn and laid out after what stands above it is seen, in a task of its own (decision 0019). */
export function Later({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState(false);
  useEffect(() => startTransition(() => setNow(true)), []);
  return now ? children : null;
}
