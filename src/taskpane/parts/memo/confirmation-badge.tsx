import { Badge } from "@fluentui/react-components";
import type { Confirmation } from "../../../engine";
import { lookUp } from "../../../locales";
import type { MemoEntry } from "../../../workbook/sheets/memo/columns";
import { useWords } from "../use-words";

const colors = {
  selfReported: "informative",
  documented: "success",
  interviewed: "success",
} as const satisfies Readonly<Record<Confirmation, string>>;

/** How an answer is confirmed; nothing where nobody said. */
export function ConfirmationBadge({ entry: { confirmation } }: { readonly entry: MemoEntry }) {
  const { memo } = useWords().sheets;
  if (confirmation === undefined) return null;
  return (
    <Badge appearance="outline" color={lookUp(colors, confirmation)}>
      {lookUp(memo.confirmations, confirmation)}
    </Badge>
  );
}
