/** Grey lines where rows will be, for the moment before they arrive. */
export function SkeletonRows(props: { count?: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: props.count ?? 7 }, (_, index) => (
        <div className="skeleton-row" key={index}>
          <span className="skeleton avatar" />
          <span className="skeleton-words">
            <span className="skeleton skeleton-line" style={{ width: `${40 + (index * 17) % 30}%` }} />
            <span className="skeleton skeleton-line" style={{ width: `${60 + (index * 23) % 30}%` }} />
          </span>
        </div>
      ))}
    </div>
  );
}
