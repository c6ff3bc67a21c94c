import { Title3, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import { usePreview } from "../preview-context";

const useStyles = makeStyles({
  area: { position: "relative" },
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
  },
});

/** Opens a file that is dropped on it. The overlay keeps the pane's frame from receiving the file. */
export function DropArea({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const { preview, text } = usePreview();
  const [over, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    setOver(false);
    if (!file) return;
    event.preventDefault();
    void preview.openOwn(file);
  };
  return (
    <div className={`${className} ${styles.area}`} onDragEnter={take} onDragOver={take} onDrop={drop}>
      {children}
      {over && (
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          <Title3>{text.workbook.drop}</Title3>
        </div>
      )}
    </div>
  );
}
