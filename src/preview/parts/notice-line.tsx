import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { issueNumber } from "../../issues";
import { fill, message } from "../../locales";
import { usePreview } from "../preview-context";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  sentence: { margin: 0 },
});

/** What was last opened or saved, or why it failed. The element is always there, so that screen readers read it out. */
export function NoticeLine() {
  const { state } = usePreview();
  const { notice, opening } = state;
  const failed = notice?.kind === "notOpened" || notice?.kind === "notSaved";
  return (
    <>
      <div role="status">{(opening !== null || (notice && !failed)) && <Done />}</div>
      <div role="alert">{failed && <Failed />}</div>
    </>
  );
}

function Done() {
  const { preview, state, text } = usePreview();
  const { notice, opening, before, book } = state;
  if (opening !== null && !book) return null;
  const line =
    opening !== null
      ? fill(text.workbook.opening, { file: opening })
      : fill(notice?.kind === "downloaded" ? text.files.downloaded : text.workbook.opened, {
          file: notice?.file ?? "",
        });
  return (
    <MessageBar intent={opening === null ? "success" : "info"}>
      <MessageBarBody>{line}</MessageBarBody>
      {opening === null && (
        <MessageBarActions containerAction={<Dismiss />}>
          {notice?.kind === "opened" && before && (
            <Button size="small" onClick={() => preview.goBack()}>
              {fill(text.workbook.back, { file: before.name })}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function Failed() {
  const styles = useStyles();
  const { state, language, text } = usePreview();
  const { notice, book } = state;
  if (notice?.kind !== "notOpened" && notice?.kind !== "notSaved") return null;
  const { kind, file, issue } = notice;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{fill(text.workbook[kind], { file })}</MessageBarTitle>
        <p className={styles.sentence}>
          {issueNumber(issue.code)}: {message(language, issue)} {kind === "notOpened" && book && text.workbook.kept}
        </p>
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss />} />
    </MessageBar>
  );
}

function Dismiss() {
  const { preview, text } = usePreview();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={text.workbook.dismiss}
      onClick={() => preview.dismiss()}
    />
  );
}
