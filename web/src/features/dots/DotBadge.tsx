import type { Dot } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Badge } from "@/design/Badge.tsx";

/** A red dot as loud as it is: a number, a face, or nothing but a dot. */
export function DotBadge({ dot }: { dot?: Dot }) {
  if (!dot) return null;
  if (dot.level === "number") return <Badge count={dot.count} />;
  if (dot.level !== "avatar" || !dot.account) return <Badge dot />;
  return (
    <span className="face-badge">
      <Avatar id={dot.account} name={dot.name ?? ""} picture={dot.picture} size="tiny" />
      <Badge dot />
    </span>
  );
}
