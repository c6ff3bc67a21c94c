import type { Issue } from "../../../issues";
import { notCarriedText } from "../../../locales";
import { usePane } from "../../pane-context";
import { useParameterStyles } from "./styles";

/** Below the remark that a set was carried over: each value that was not, what it was, and why. */
export function NotCarried({ issue }: { readonly issue: Issue }) {
  const styles = useParameterStyles();
  const { language, text } = usePane();
  if (issue.code !== "parametersCarriedOver" || issue.left.length === 0) return null;
  return (
    <ul className={styles.entries} aria-label={text.parameters.notCarried}>
      {issue.left.map((entry) => (
        <li key={`${entry.parameter}${entry.override ? "+" : ""}`}>{notCarriedText(entry, language)}</li>
      ))}
    </ul>
  );
}
