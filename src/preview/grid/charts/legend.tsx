import type { ChartView } from "../../../local-excel/view/chart-view";
import { entryWidth, KEY, legendEntries, type Rectangle } from "./layout";

/** In a line in the middle, or one below the other at the side. */
export function Legend({ view, place }: { readonly view: ChartView; readonly place: Rectangle }) {
  const entries = legendEntries(view);
  const aside = view.legend !== "b" && view.legend !== "t";
  const widths = entries.map((entry) => entryWidth(entry) + KEY.apart);
  const total = widths.reduce((sum, width) => sum + width, -KEY.apart);
  const left = aside ? place.left : place.left + (place.width - total) / 2;
  const top = aside ? place.top + (place.height - entries.length * KEY.line) / 2 : place.top;
  return (
    <g>
      {entries.map(({ name, color }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        const [x, y] = aside ? [left, top + index * KEY.line] : [left + before, top];
        return (
          <g key={index} transform={`translate(${x} ${y})`}>
            <rect y={(KEY.line - KEY.size) / 2} width={KEY.size} height={KEY.size} fill={color} />
            <text x={KEY.size + KEY.gap} y={KEY.line / 2} dominantBaseline="central">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
