/** A few numbers side by side, each with what it counts. */
export function Numbers({ numbers }: { numbers: { label: string; value: string }[] }) {
  return (
    <dl className="numbers">
      {numbers.map(({ label, value }) => (
        <div key={label} className="number">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
