import type { Dot } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Badge } from "@/design/Badge.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { useUnreadChats } from "@/features/chats/useUnreadChats.ts";
import { DotBadge } from "@/features/dots/DotBadge.tsx";
import { useDot, useLouderDot } from "@/features/dots/useDot.ts";
import { classes } from "@/lib/classes.ts";
import type { SectionName } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { sections } from "./sections.ts";

/** The four tabs: at the bottom of a phone, a rail at the side of a wide screen. */
export function SectionTabs(props: { current?: SectionName; hidden: boolean }) {
  const text = useText().app;
  const me = useSession();
  const unread = useUnreadChats();
  const dots: Partial<Record<SectionName, Dot>> = {
    contacts: useDot("contacts.requests"),
    discover: useLouderDot("moments", "channels"),
  };
  return (
    <nav className={classes("shell-tabs", props.hidden && "shell-tabs-hidden")} aria-label={text.sections}>
      {me && (
        <Link to="/me/profile" className="shell-self" aria-label={me.card.name}>
          <Avatar id={me.card.id} name={me.card.name} picture={me.card.avatar} size="small" />
        </Link>
      )}
      {sections.map(({ name, icon }) => (
        <Link
          key={name}
          to={`/${name}`}
          className="shell-tab"
          aria-current={props.current === name ? "page" : undefined}
        >
          <span className="shell-tab-icon">
            <Icon name={icon} />
            {name === "chats" ? <Badge count={unread} /> : <DotBadge dot={dots[name]} />}
          </span>
          {text[name]}
        </Link>
      ))}
    </nav>
  );
}
