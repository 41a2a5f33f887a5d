import { useState } from "react";
import { classes } from "@/lib/classes.ts";
import { initial, toneOf } from "./avatarTone.ts";

interface AvatarProps {
  /** Decides the quiet colour behind the initial. */
  id: string;
  name: string;
  picture?: string;
  size?: "tiny" | "small" | "large" | "huge";
}

/** The picture of a person or group, or the first letter of the name on a quiet colour. Decorative: the name stands beside it. */
export function Avatar(props: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  const shown = props.picture && props.picture !== broken;
  const className = classes(
    "avatar",
    props.size && `avatar-${props.size}`,
    !shown && `avatar-tone-${toneOf(props.id)}`,
  );
  return (
    <span className={className} aria-hidden="true">
      {shown
        ? <img src={props.picture} alt="" loading="lazy" draggable={false} onError={() => setBroken(props.picture)} />
        : initial(props.name)}
    </span>
  );
}

/** Up to nine members side by side: the picture of a group that has none of its own. */
export function MosaicAvatar(props: { people: AvatarProps[]; size?: AvatarProps["size"] }) {
  const people = props.people.slice(0, 9);
  const columns = people.length > 4 ? 3 : people.length > 1 ? 2 : 1;
  return (
    <span
      className={classes("avatar avatar-mosaic", props.size && `avatar-${props.size}`)}
      style={{ "--mosaic-columns": columns } as React.CSSProperties}
      aria-hidden="true"
    >
      {people.map((person) => <Avatar key={person.id} id={person.id} name={person.name} picture={person.picture} />)}
    </span>
  );
}
