import { areaPath, chartPoints, linePath, roundTop } from "./chartPath.ts";

interface LineChartProps {
  title: string;
  /** What stands first in each row of the table, and the value. */
  values: { label: string; value: number }[];
  /** How a value is said. */
  say: (value: number) => string;
  /** The top of the axis; else a round number. */
  most?: number;
  /** The names of the two columns, for those who hear the table. */
  columns: [label: string, value: string];
}

const WIDTH = 600;
const HEIGHT = 140;

/** A quiet line over time. Screen readers get the same as a table. */
export function LineChart({ title, values, say, most, columns }: LineChartProps) {
  const numbers = values.map(({ value }) => value);
  const top = most ?? roundTop(numbers);
  const points = chartPoints(numbers, top, WIDTH, HEIGHT);
  const first = values[0]?.label;
  const last = values[values.length - 1]?.label;
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <div className="chart-picture" aria-hidden="true">
        <span className="chart-top">{say(top)}</span>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          <path className="chart-area" d={areaPath(points, HEIGHT)} />
          <path className="chart-line" d={linePath(points)} vectorEffect="non-scaling-stroke" />
        </svg>
        <span className="chart-ends">
          <span>{first}</span>
          <span>{last}</span>
        </span>
      </div>
      <table className="unseen">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{say(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
