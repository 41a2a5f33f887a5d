import type { FeedReason } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useText } from "@/locale/useText.ts";
import { friendNames, reasonWords } from "./reasonWords.ts";

/** Why a video stands here: which friends like it, or what the machine thought. Nothing where one follows its Page. */
export function ReasonLine({ reason }: { reason: FeedReason }) {
  const text = useText().channels;
  const { value: contacts } = useQuery(reason.kind === "friends" ? contactsQuery : undefined);
  const words = reasonWords(reason, friendNames(reason, contacts ?? []), text);
  if (!words) return null;
  return (
    <p className="reason">
      {reason.kind === "friends"
        ? (
          <span className="reason-faces">
            {reason.friends.map(({ id, name, avatar }) => (
              <Avatar key={id} id={id} name={name} picture={avatar} size="tiny" />
            ))}
          </span>
        )
        : <Icon name="sparkle" size="small" />}
      <span>{words}</span>
    </p>
  );
}
