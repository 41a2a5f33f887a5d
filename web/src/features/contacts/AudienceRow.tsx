import { lazy, Suspense, useState } from "react";
import type { AudienceKind } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Row } from "@/design/Row.tsx";
import { useText } from "@/locale/useText.ts";
import { type AudienceChoice, audienceWords } from "./audience.ts";
import { calledName } from "./calledName.ts";
import { contactsQuery, tagsQuery } from "./queries.ts";

const AudienceSheet = lazy(() => import("./AudienceSheet.tsx"));

interface AudienceRowProps {
  choice: AudienceChoice;
  kinds: readonly AudienceKind[];
  onChange: (choice: AudienceChoice) => void;
}

/** The line of a composer that says who will see it, and lets one choose. */
export function AudienceRow({ choice, kinds, onChange }: AudienceRowProps) {
  const text = useText().moments;
  const { value: tags } = useQuery(tagsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [isOpen, setOpen] = useState(false);
  const names = [
    ...(tags?.filter(({ id }) => choice.tags.includes(id)).map(({ name }) => name) ?? []),
    ...(contacts?.filter(({ card }) => choice.people.includes(card.id)).map(calledName) ?? []),
  ];
  return (
    <>
      <Row
        icon={choice.kind === "all" ? "group" : choice.kind === "self" ? "lock" : "eye"}
        title={text.audience}
        trailing={<span className="row-value">{audienceWords(choice, names, text)}</span>}
        onPress={() => setOpen(true)}
      />
      <Suspense>
        {isOpen && <AudienceSheet choice={choice} kinds={kinds} onClose={() => setOpen(false)} onChange={onChange} />}
      </Suspense>
    </>
  );
}
