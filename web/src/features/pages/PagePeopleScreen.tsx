import { useState } from "react";
import type { PageMember, PageProfile, PageRole } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { AddPersonSheet } from "./AddPersonSheet.tsx";
import { askAndRemove, setRole } from "./pageActions.ts";
import { pageMembersQuery, pageQuery } from "./queries.ts";

const GIVEN: readonly PageRole[] = ["editor", "host", "moderator"];

/** Who works on a Page and what each may do; the owner gives roles and may hand the Page over. */
export default function PagePeopleScreen({ params }: ScreenProps) {
  const text = useText().pages;
  const id = params.page ?? "";
  const { value: page } = useQuery(pageQuery(id));
  const { value: members, error, reload } = useQuery(pageMembersQuery(id));
  const [isAdding, setAdding] = useState(false);
  return (
    <Page title={text.people} subtitle={page?.card.name} parent={`/pages/${id}`} deep column>
      {!members || !page ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} /> : (
        <>
          <RowGroup>
            {members.map((member) => <MemberRow key={member.card.id} page={page} member={member} />)}
            {page.role === "owner" && <Row icon="addPerson" title={text.addPerson} onPress={() => setAdding(true)} />}
          </RowGroup>
          <dl className="page-roles">
            {(["owner", ...GIVEN] as const).map((role) => (
              <div key={role}>
                <dt>{text.roles[role]}</dt>
                <dd className="quiet">{text.roleLines[role]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {isAdding && page && members && <AddPersonSheet page={page} members={members} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function MemberRow({ page, member: { card, role } }: { page: PageProfile; member: PageMember }) {
  const text = useText().pages;
  const me = useMyID();
  const task = useTask();
  const isMe = card.id === me;
  const isOwner = page.role === "owner";
  const give = (next: PageRole) => void task.run(() => setRole(page, card, next));

  async function remove() {
    if (await askAndRemove(page, card, isMe) && isMe) navigate("/me/pages", "replace");
  }

  const choices = isOwner && !isMe
    ? [
      ...GIVEN.map((each) => ({ title: text.roles[each], chosen: each === role, onChoose: () => give(each) })),
      { title: text.handOver, icon: "crown" as const, onChoose: () => give("owner") },
      { title: text.removeMember, icon: "trash" as const, danger: true, onChoose: () => void task.run(remove) },
    ]
    : isMe && role !== "owner"
    ? [{ title: text.leave, icon: "leave" as const, danger: true, onChoose: () => void task.run(remove) }]
    : [];
  return (
    <Row
      title={card.name}
      line={`${text.roles[role]}${isMe ? ` · ${text.you}` : ""}`}
      lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
      trailing={choices.length > 0 && <MenuButton icon="more" label={text.roleOf(card.name)} items={choices} />}
    />
  );
}
