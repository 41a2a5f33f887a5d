interface BarListProps {
  title: string;
  bars: { label: string; value: number }[];
  say: (value: number) => string;
}

/** How a whole parts into kinds: a bar for each, the largest first. It is a table, and drawn as one. */
export function BarList({ title, bars, say }: BarListProps) {
  const sorted = [...bars].sort((one, other) => other.value - one.value);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <table className="bars">
      <caption className="chart-title">{title}</caption>
      <tbody>
        {sorted.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="bar-cell">
              <span className="bar" style={{ width: `${(value / most) * 100}%` }} />
            </td>
            <td className="bar-value">{say(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
