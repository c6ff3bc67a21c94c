import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { useGridStyles } from "./styles";

interface CellFlags {
  readonly spilling: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  /** Has a button beside it. */
  readonly list: boolean;
}

/** Classes of everything that is drawn many times, merged once. */
export interface CellClasses {
  readonly row: string;
  readonly frozenColumns: string;
  readonly heading: string;
  readonly headingSelected: string;
  readonly text: string;
  readonly cell: (flags: CellFlags) => string;
}

export function useCellClasses(hasFrozenColumns: boolean): CellClasses {
  const styles = useGridStyles();
  return useMemo(() => {
    const cells = new Map<number, string>();
    return {
      row: styles.row,
      frozenColumns: mergeClasses(styles.frozenColumns, hasFrozenColumns && styles.frozenColumnsLine),
      heading: styles.heading,
      headingSelected: mergeClasses(styles.heading, styles.headingSelected),
      text: styles.text,
      cell: ({ spilling, selected, active, list }) => {
        const key = Number(spilling) + 2 * Number(selected) + 4 * Number(active) + 8 * Number(list);
        let known = cells.get(key);
        if (known === undefined) {
          known = mergeClasses(
            styles.cell,
            spilling && styles.spilling,
            selected && styles.selected,
            active && styles.active,
            list && styles.withButton,
          );
          cells.set(key, known);
        }
        return known;
      },
    };
  }, [styles, hasFrozenColumns]);
}
