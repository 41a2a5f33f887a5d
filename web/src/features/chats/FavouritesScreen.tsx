import { lazy, Suspense, useState } from "react";
import { call } from "@/api/client.ts";
import { collectPages } from "@/api/collectPages.ts";
import { endpoints, type Favourite } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Page } from "@/design/Page.tsx";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { MessageBody } from "./bubbles/MessageBody.tsx";
import { contentWords } from "./messageWords.ts";

const PictureViewer = lazy(() => import("@/design/PictureViewer.tsx"));

const favouritesQuery = {
  key: "favourites",
  fetch: () => collectPages((cursor) => call(endpoints.chats.listFavourites, { cursor, limit: 200 })),
};

/** What one has kept, newest first. Only oneself sees it. */
export default function FavouritesScreen(_: ScreenProps) {
  const text = useText();
  const { value: favourites, error, reload } = useQuery(favouritesQuery);
  const [words, setWords] = useState("");
  const [viewed, setViewed] = useState<{ pictures: ViewedPicture[]; index: number }>();
  const task = useTask();

  const wanted = words.trim().toLocaleLowerCase();
  const shown = (favourites ?? []).filter((each) =>
    [contentWords(each.content, text.chats), each.senderName, each.chatName ?? ""].some((part) =>
      part.toLocaleLowerCase().includes(wanted)
    )
  );

  async function drop({ id }: Favourite) {
    await call(endpoints.chats.dropFavourite, { favourite: id });
    store.change(favouritesQuery, (all) => all.filter((each) => each.id !== id));
  }

  return (
    <Page
      title={text.chats.favourites}
      parent="/me"
      measured
      actions={
        <Button kind="plain" icon="film" onPress={() => navigate("/channels/favourites")}>
          {text.channels.favourites}
        </Button>
      }
      head={favourites?.length
        ? (
          <div className="list-search">
            <SearchField label={text.app.search} value={words} onChange={setWords} />
          </div>
        )
        : null}
    >
      {!favourites
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : favourites.length === 0
        ? <EmptyState icon="bookmark" title={text.chats.favouritesEmpty} words={text.chats.favouritesEmptyWords} />
        : (
          <VirtualList
            items={shown}
            keyOf={({ id }) => id}
            estimate={120}
            label={text.chats.favourites}
            keep="favourites"
            render={(favourite) => (
              <article className="favourite">
                <MessageBody content={favourite.content} view={(pictures, index) => setViewed({ pictures, index })} />
                <footer className="line spread">
                  <span className="quiet">
                    {text.chats.keptFrom(favourite.senderName, favourite.chatName)} · {shortDate(favourite.sentAt)}
                  </span>
                  <IconButton
                    icon="trash"
                    label={text.chats.dropFavourite}
                    disabled={task.busy}
                    onPress={() => void task.run(() => drop(favourite))}
                  />
                </footer>
              </article>
            )}
          />
        )}
      <Suspense>{viewed && <PictureViewer {...viewed} onClose={() => setViewed(undefined)} />}</Suspense>
    </Page>
  );
}
