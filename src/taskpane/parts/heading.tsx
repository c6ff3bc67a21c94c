import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The heading of a view, or of one of its sections. */
export function Heading({ level, children }: { readonly level: 1 | 2; readonly children: ReactNode }) {
  return level === 1 ? (
    <Text as="h1" size={500} weight="semibold" block>
      {children}
    </Text>
  ) : (
    <Text as="h2" size={400} weight="semibold" block>
      {children}
    </Text>
  );
}
