import { memo } from "react";
import type { ChartView } from "../../../local-excel/view/chart-view";
import { useGrid, useGridState } from "../grid-context";
import { HEADING, useGridStyles } from "../styles";
import { ChartFigure } from "./chart-figure";

const pixels = (points: number): number => points / 0.75;

/** The charts of the sheet, over its cells. */
export function ChartLayer() {
  const { model } = useGridState();
  return model.chartViews().map((view) => <PlacedChart key={view.id} view={view} shown={JSON.stringify(view)} />);
}

interface PlacedProps {
  readonly view: ChartView;
  /** All of the view as text: an equal one is drawn already. */
  readonly shown: string;
}

const PlacedChart = memo(
  function PlacedChart({ view }: PlacedProps) {
    const styles = useGridStyles();
    const { id, text } = useGrid();
    const { left, top, width, height } = view.place;
    return (
      <figure
        className={styles.chart}
        style={{ left: HEADING.width + pixels(left), top: HEADING.height + pixels(top) }}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <ChartFigure view={view} width={pixels(width)} height={pixels(height)} text={text} id={`${id}-${view.name}`} />
      </figure>
    );
  },
  (before, after) => before.shown === after.shown,
);
