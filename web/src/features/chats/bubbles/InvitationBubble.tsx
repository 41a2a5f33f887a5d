import type { GroupInvitationContent } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { useText } from "@/locale/useText.ts";

/** A card that leads into a group. */
export function InvitationBubble({ invitation }: { invitation: GroupInvitationContent }) {
  const text = useText().chats;
  const name = invitation.name || text.unnamedGroup;
  return (
    <Link to={`/join/${encodeURIComponent(invitation.code)}`} className="card-bubble card-bubble-tall">
      <span className="card-bubble-main">
        <Avatar id={invitation.chat} name={name} />
        <span className="row-words">
          <span className="card-bubble-title">{name}</span>
          <span className="row-line">{text.joinedMembers(invitation.memberCount)}</span>
        </span>
      </span>
      <span className="card-bubble-foot">{text.groupCard}</span>
    </Link>
  );
}
