import { useState } from "react";
import { call } from "@/api/client.ts";
import { type Contact, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useForm } from "@/features/accounts/useForm.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { updateContact } from "./contactActions.ts";
import { tagsQuery } from "./queries.ts";

/** Which tags a friend has, and a new one. */
export default function TagsSheet({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const text = useText();
  const { value: tags } = useQuery(tagsQuery);
  const [name, setName] = useState("");
  const form = useForm();
  const task = useTask();

  function toggle(tag: string) {
    const has = contact.tags.includes(tag);
    const next = has ? contact.tags.filter((each) => each !== tag) : [...contact.tags, tag];
    void task.run(async () => {
      await updateContact(contact, { tags: next });
      store.expire(tagsQuery.key);
    });
  }

  async function create() {
    const tag = await call(endpoints.contacts.createTag, { name: name.trim(), members: [contact.card.id] });
    store.change(tagsQuery, (all) => [...all.filter(({ id }) => id !== tag.id), tag]);
    setName("");
  }

  return (
    <Sheet
      title={text.contacts.tags}
      onClose={onClose}
      actions={<Button kind="primary" onPress={onClose}>{text.app.done}</Button>}
    >
      <div className="chips" role="group" aria-label={text.contacts.tags}>
        {tags?.map((tag) => (
          <button
            key={tag.id}
            type="button"
            className="chip"
            aria-pressed={contact.tags.includes(tag.id)}
            disabled={task.busy}
            onClick={() => toggle(tag.id)}
          >
            <span className="cut">{tag.name}</span>
          </button>
        ))}
      </div>
      <form
        className="tag-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void form.attempt(create);
        }}
      >
        <Field
          label={text.contacts.newTag}
          value={name}
          onChange={setName}
          error={form.trouble()}
          hint={tags?.length ? undefined : text.contacts.tagsEmptyWords}
          maxLength={30}
          trailing={
            <Button kind="plain" icon="plus" submit busy={form.busy} disabled={!name.trim()}>
              {text.contacts.newTag}
            </Button>
          }
        />
      </form>
    </Sheet>
  );
}
