import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { IndicativeReason } from "../../engine";
import { indicativeText } from "../../locales";
import { useWords } from "./use-words";

/** Says above figures that they are no more than indicative, and why. */
export function IndicativeNotice({ reason }: { readonly reason: IndicativeReason | null }) {
  const { notices } = useWords();
  if (reason === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{indicativeText(reason, notices)}</MessageBarBody>
    </MessageBar>
  );
}
