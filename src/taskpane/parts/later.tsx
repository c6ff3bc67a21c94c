import { startTransition, useEffect, useState, type ReactNode } from "react";

/**
 * What is below the fold: drawn and laid out after what stands above it is seen, in a task of its own, and so again when
 * it changes (decision 0019).
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReactNode>(null);
  useEffect(() => startTransition(() => setShown(children)), [children]);
  return shown;
}
