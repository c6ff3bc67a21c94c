import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useLayoutEffect, useMemo, useRef } from "react";
import { words } from "../../locales";
import { embed } from "../../local-excel/transport/browser";
import type { OpenWorkbook } from "../open-workbook";
import { officeThemes } from "../office-themes";
import { usePreview } from "../preview-context";

const useStyles = makeStyles({
  pane: {
    flex: "0 0 auto",
    display: "flex",
    flexDirection: "column",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  frame: { flex: "1 1 0", border: "none", minHeight: 0 },
});

/** Moves the focus to the workbook's active cell. */
const toWorkbook = (): void => document.querySelector<HTMLElement>('textarea[aria-controls$="-grid"]')?.focus();

/** The pane's page, embedded as Excel on the web embeds it. */
export function Pane({ book: { host } }: { readonly book: OpenWorkbook }) {
  const styles = useStyles();
  const { preview, state, language, text } = usePreview();
  const { theme, width } = state.choices;
  const frame = useRef<HTMLIFrameElement>(null);
  const embedding = useMemo(
    () => embed(host, { pageUrl: "preview/taskpane.html", theme: officeThemes[theme], onLeave: toWorkbook }),
    [host, theme],
  );
  useLayoutEffect(() => {
    const inside = frame.current?.contentWindow;
    return inside ? embedding.connect(inside) : undefined;
  }, [embedding]);
  const { product } = words(language).pane;
  return (
    <aside className={styles.pane} aria-label={text.pane.area}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {product}
        </Subtitle2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={text.pane.reload}
          title={text.pane.reload}
          onClick={() => preview.reopenPane()}
        />
      </div>
      <iframe
        key={embedding.url}
        ref={frame}
        className={styles.frame}
        title={product}
        src={embedding.url}
        style={{ width }}
      />
    </aside>
  );
}
