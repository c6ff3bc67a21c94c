import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { openList } from "./edits";
import { useGrid } from "./grid-context";
import { useGridStyles } from "./styles";

/** The button beside an active cell with a drop-down list; Alt and the down arrow open it too. */
export function ListButton({ inside }: { readonly inside: boolean }) {
  const styles = useGridStyles();
  const { session, text } = useGrid();
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={text.openList}
      title={text.openList}
      className={mergeClasses(styles.listButton, inside && styles.listButtonInside)}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onClick={() => openList(session)}
    >
      <ChevronDownRegular fontSize={14} />
    </button>
  );
}
