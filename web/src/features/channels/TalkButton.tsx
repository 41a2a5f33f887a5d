import { useRef, useState } from "react";
import type { FriendsReason, Video } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Menu, type MenuAnchor } from "@/design/Menu.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { friendNames } from "./reasonWords.ts";
import { talkAbout } from "./talkAbout.ts";

/** Opens the chat with the friend who likes a video, with its card ready to be sent. Of several friends one is chosen. */
export function TalkButton(props: { video: Video; reason: FriendsReason }) {
  const text = useText().channels;
  const { value: contacts } = useQuery(contactsQuery);
  const place = useRef<HTMLSpanElement>(null);
  const [anchor, setAnchor] = useState<MenuAnchor>();
  const task = useTask();
  const { friends } = props.reason;
  const names = friendNames({ kind: "friends", ...props.reason }, contacts ?? []);

  const talk = (account: string) => void task.run(() => talkAbout(props.video, account));

  return (
    <span ref={place} className="talk">
      <Button
        icon="chats"
        busy={task.busy}
        onPress={() => {
          const [first] = friends;
          if (friends.length === 1 && first) talk(first.id);
          else setAnchor(place.current?.getBoundingClientRect());
        }}
      >
        {text.talk}
      </Button>
      {anchor && (
        <Menu
          label={text.talkWith}
          anchor={anchor}
          items={friends.map(({ id }, index) => ({ title: names[index] ?? "", onChoose: () => talk(id) }))}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </span>
  );
}
