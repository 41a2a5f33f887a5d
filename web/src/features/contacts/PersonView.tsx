import { lazy, Suspense } from "react";
import type { Person, RequestSource } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { unblock } from "./contactActions.ts";
import { FriendDetails } from "./FriendDetails.tsx";
import { PersonHead } from "./PersonHead.tsx";
import { StrangerDetails } from "./StrangerDetails.tsx";

const PersonMoments = lazy(() => import("@/features/moments/PersonMoments.tsx"));
const PersonPages = lazy(() => import("@/features/pages/PersonPages.tsx"));

/** A person with what one can do: oneself, a friend, or somebody else. */
export function PersonView({ person, source }: { person: Person; source: RequestSource }) {
  const text = useText().contacts;
  const task = useTask();
  return (
    <>
      <PersonHead person={person} />
      {person.isBlocked && (
        <div className="notice notice-wrong notice-rounded">
          <Icon name="block" size="small" />
          <span className="notice-words">{text.blockedLine}</span>
          <Button kind="plain" busy={task.busy} onPress={() => void task.run(() => unblock(person.card.id))}>
            {text.unblock}
          </Button>
        </div>
      )}
      {person.relation === "me"
        ? (
          <div className="stack">
            <p className="quiet centred">{text.itsYou}</p>
            <Button kind="primary" icon="edit" wide onPress={() => navigate("/me/profile")}>{text.editProfile}</Button>
            <Button icon="qr" wide onPress={() => navigate("/contacts/card")}>{text.myCard}</Button>
          </div>
        )
        : person.contact
        ? <FriendDetails contact={person.contact} isBlocked={person.isBlocked} />
        : <StrangerDetails person={person} source={source} />}
      <Suspense>
        {!person.isBlocked && !person.contact?.isChatsOnly && (
          <PersonMoments account={person.card.id} isFriend={person.relation !== "stranger"} />
        )}
        <PersonPages account={person.card.id} />
      </Suspense>
      {person.contact && <p className="quiet centred">{text.since(shortDate(person.contact.since))}</p>}
    </>
  );
}
