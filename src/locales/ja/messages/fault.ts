import type { FaultIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

export const faultMessages: MessagesOf<FaultIssue> = (say) => ({
  internalFault: ({ received }) =>
    `製品の不具合で中止しました（${say.text(received)}）。ブックに変更が残っていないかをご確認ください。表示された番号と操作の内容を、開発元にお知らせください。`,
  notImplemented: ({ received }) =>
    `この環境では、機能「${say.text(received)}」を使えません。何も変更していません。Excelで開いて、もう一度お試しください。`,
});
