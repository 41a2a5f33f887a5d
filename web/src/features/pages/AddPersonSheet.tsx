import { useState } from "react";
import type { PageMember, PageProfile, PageRole } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { ChoiceRow } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useQuery } from "@/api/useQuery.ts";
import { FriendPicker } from "@/features/chats/FriendPicker.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { setRole } from "./pageActions.ts";

const GIVEN: readonly PageRole[] = ["editor", "host", "moderator"];

/** Gives a friend a role on a Page. */
export function AddPersonSheet(props: { page: PageProfile; members: PageMember[]; onClose: () => void }) {
  const text = useText().pages;
  const { value: contacts } = useQuery(contactsQuery);
  const [chosen, setChosen] = useState<string>();
  const [role, setChosenRole] = useState<PageRole>("editor");
  const task = useTask();
  const person = contacts?.find(({ card }) => card.id === chosen)?.card;

  async function add() {
    if (person && await setRole(props.page, person, role)) props.onClose();
  }

  return (
    <Sheet
      title={text.addPerson}
      onClose={props.onClose}
      flush
      actions={
        <Button kind="primary" busy={task.busy} disabled={!person} onPress={() => void task.run(add)}>
          {person ? text.addAs(person.name, text.roles[role]) : text.addPerson}
        </Button>
      }
    >
      <div className="page-role-choice" role="radiogroup" aria-label={text.role}>
        {GIVEN.map((each) => (
          <ChoiceRow
            key={each}
            title={text.roles[each]}
            line={text.roleLines[each]}
            on={role === each}
            onChoose={() => setChosenRole(each)}
          />
        ))}
      </div>
      <div className="page-friend-choice">
        <FriendPicker
          chosen={chosen ? [chosen] : []}
          without={props.members.map(({ card }) => card.id)}
          onChange={(all) => setChosen(all[all.length - 1])}
        />
      </div>
    </Sheet>
  );
}
