import { startTransition, useEffect, useState, type ReactNode } from "react";

/**
 * Renders what is below the first screen in a task of its own, after the first screen is visible, and again so when it
 * changes (decision 0019).
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReactNode>(null);
  useEffect(() => startTransition(() => setShown(children)), [children]);
  return shown;
}
