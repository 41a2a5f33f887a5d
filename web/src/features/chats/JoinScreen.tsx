import { useState } from "react";
import { call } from "@/api/client.ts";
import { problemCode } from "@/api/problem.ts";
import { endpoints } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar, MosaicAvatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Field } from "@/design/Field.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { putChat } from "./followChats.ts";

/** Where an invitation into a group leads. */
export default function JoinScreen({ params }: ScreenProps) {
  const text = useText().chats;
  const code = params.code ?? "";
  const { value: group, error, reload } = useQuery({
    key: `invites/${code}`,
    fetch: () => call(endpoints.chats.viewInvite, { code }),
  });
  const [greeting, setGreeting] = useState("");
  const [waiting, setWaiting] = useState(false);
  const task = useTask();

  async function join() {
    const joined = await call(endpoints.chats.join, { code, greeting: greeting.trim() || undefined });
    if (!joined.chat) return setWaiting(true);
    putChat(joined.chat);
    navigate(`/chats/${joined.chat.id}`, "replace");
  }

  if (!group) {
    return (
      <Page title={text.joinTitle} parent="/chats">
        {!error
          ? <SkeletonRows count={1} />
          : problemCode(error) === "chats.invite_over"
          ? <OverInvitation />
          : <Unavailable error={error} onRetry={reload} />}
      </Page>
    );
  }
  const name = group.name || text.unnamedGroup;
  const people = group.faces.map((face) => ({ id: face.id, name: face.name, picture: face.avatar }));
  return (
    <Page title={text.joinTitle} parent="/chats" column>
      <div className="join">
        {group.avatar || people.length < 2
          ? <Avatar id={group.chat} name={name} picture={group.avatar} size="huge" />
          : <MosaicAvatar people={people} size="huge" />}
        <h2 className="join-name">{name}</h2>
        <p className="quiet">{text.members(group.memberCount)}</p>
        {group.isMember
          ? (
            <>
              <p>{text.memberAlready}</p>
              <Button kind="primary" onPress={() => navigate(`/chats/${group.chat}`)}>{text.openGroup}</Button>
            </>
          )
          : waiting
          ? <p role="status">{text.joinWaiting}</p>
          : (
            <>
              {group.needsApproval && (
                <Field label={text.joinGreeting} value={greeting} onChange={setGreeting} maxLength={100} />
              )}
              <Button kind="primary" busy={task.busy} onPress={() => void task.run(join)}>
                {group.needsApproval ? text.askToJoin : text.join}
              </Button>
            </>
          )}
      </div>
    </Page>
  );
}

/** Trying again would not help: the code has had its time. */
function OverInvitation() {
  const text = useText();
  return (
    <EmptyState icon="clock" title={text.chats.joinOver} words={text.chats.joinOverWords}>
      <Button kind="primary" onPress={() => navigate("/chats", "replace")}>{text.app.goToChats}</Button>
    </EmptyState>
  );
}
