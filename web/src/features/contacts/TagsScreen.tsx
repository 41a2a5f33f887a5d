import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { tagsQuery } from "./queries.ts";

/** The own tags. */
export default function TagsScreen(_: ScreenProps) {
  const text = useText().contacts;
  const { value: tags, error, reload } = useQuery(tagsQuery);
  const [naming, setNaming] = useState(false);

  async function create(name: string) {
    const tag = await call(endpoints.contacts.createTag, { name, members: [] });
    store.change(tagsQuery, (all) => [...all.filter(({ id }) => id !== tag.id), tag]);
    navigate(`/contacts/tags/${tag.id}`);
  }

  const add = <Button kind="primary" icon="plus" onPress={() => setNaming(true)}>{text.newTag}</Button>;
  return (
    <Page title={text.tags} parent="/contacts" column>
      {!tags
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : tags.length === 0
        ? <EmptyState icon="tag" title={text.tagsEmpty} words={text.tagsEmptyWords}>{add}</EmptyState>
        : (
          <>
            <RowGroup note={text.tagsEmptyWords}>
              {tags.map((tag) => (
                <Row
                  key={tag.id}
                  icon="tag"
                  title={tag.name}
                  trailing={text.tagPeople(tag.count)}
                  to={`/contacts/tags/${tag.id}`}
                />
              ))}
            </RowGroup>
            <div>{add}</div>
          </>
        )}
      {naming && (
        <WordsSheet
          title={text.tagName}
          words=""
          most={30}
          onClose={() => setNaming(false)}
          onSave={create}
        />
      )}
    </Page>
  );
}
