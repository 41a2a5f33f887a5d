import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Invitation } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { ask } from "@/design/notices.ts";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { copyWords } from "@/features/chats/messageMenu.ts";
import { useTask } from "@/lib/useTask.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { InviteSheet } from "./InviteSheet.tsx";
import { invitationsQuery } from "./queries.ts";

/** The open invitations, and a new one. */
export function Invitations() {
  const text = useText().me;
  const { value: invitations, error, reload } = useQuery(invitationsQuery);
  const [inviting, setInviting] = useState(false);
  const task = useTask();
  if (!invitations) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={2} />;

  async function withdraw({ code }: Invitation) {
    const words = { title: text.inviteWithdrawTitle, words: text.inviteWithdrawWords, confirm: text.inviteWithdraw };
    if (!await ask({ ...words, danger: true })) return;
    await call(endpoints.accounts.withdrawInvitation, { code });
    store.change(invitationsQuery, (all) => all.filter((each) => each.code !== code));
  }

  return (
    <RowGroup title={text.invitations} note={text.invitationsNote}>
      {invitations.map((invitation) => (
        <Row
          key={invitation.code}
          icon="link"
          title={<code>{invitation.code}</code>}
          line={text.inviteLeft(invitation.usesLeft, shortDate(invitation.expires))}
          wrapLine
          trailing={
            <>
              <IconButton icon="copy" label={text.inviteCopy} onPress={() => void copyWords(invitation.link)} />
              <IconButton
                icon="trash"
                label={text.inviteWithdraw}
                disabled={task.busy}
                onPress={() => void task.run(() => withdraw(invitation))}
              />
            </>
          }
        />
      ))}
      <Row icon="plus" title={text.invite} onPress={() => setInviting(true)} />
      {inviting && <InviteSheet onClose={() => setInviting(false)} />}
    </RowGroup>
  );
}
