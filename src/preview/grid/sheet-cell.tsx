import { memo, type CSSProperties } from "react";
import type { Look } from "../../local-excel/view/look";
import type { CellClasses } from "./cell-classes";
import { lookClass, rotation } from "./cell-style";
import type { Side } from "./model/cell-text";
import { ListButton } from "./list-button";

export interface CellProps {
  readonly classes: CellClasses;
  readonly id: string;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** `null`: its row's. */
  readonly height: number | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly look: Look;
  /** A colour the number's format asks for. */
  readonly ink: string | null;
  readonly side: Side;
  readonly spillLeft: number;
  readonly spillRight: number;
  readonly borderRight: string;
  readonly borderBottom: string;
  readonly selected: boolean;
  readonly active: boolean;
  readonly readOnly: boolean;
  readonly describedBy: string | undefined;
  readonly list: "outside" | "inside" | null;
}

const orNothing = (span: number): number | undefined => (span > 1 ? span : undefined);

/** One cell. It is rendered again only if it has changed. */
export const SheetCell = memo(function SheetCell(props: CellProps) {
  const { classes, look, spillLeft, spillRight, selected, active, text, list } = props;
  const spilling = spillLeft > 0 || spillRight > 0;
  const place: CSSProperties = { left: props.left, width: props.width };
  if (props.height !== null) place.height = props.height;
  if (props.ink !== null) place.color = props.ink;
  if (props.borderRight !== "") place.borderRight = props.borderRight;
  if (props.borderBottom !== "") place.borderBottom = props.borderBottom;
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={props.column}
      aria-colspan={orNothing(props.columnSpan)}
      aria-rowspan={orNothing(props.rowSpan)}
      aria-selected={selected}
      aria-readonly={props.readOnly || undefined}
      aria-haspopup={list ? "listbox" : undefined}
      aria-describedby={props.describedBy}
      className={`${classes.cell({ spilling, selected, active, list: list !== null })} ${lookClass(look, props.side)}`}
      style={place}
    >
      {spilling || list || look.rotation !== 0 ? (
        <span className={classes.text} style={{ marginLeft: -spillLeft, marginRight: -spillRight, ...rotation(look) }}>
          {text}
        </span>
      ) : (
        text
      )}
      {list && <ListButton inside={list === "inside"} />}
    </div>
  );
});
