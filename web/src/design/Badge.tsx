import { useText } from "@/locale/useText.ts";

/** A private count of what is new, or a dot where only "something" is said. */
export function Badge(props: { count?: number; dot?: boolean }) {
  const text = useText();
  if (props.dot) return <span className="badge badge-dot" role="img" aria-label={text.app.somethingNew} />;
  if (!props.count) return null;
  return (
    <span className="badge" role="img" aria-label={text.app.unread(props.count)}>
      {props.count > 99 ? "99+" : props.count}
    </span>
  );
}
