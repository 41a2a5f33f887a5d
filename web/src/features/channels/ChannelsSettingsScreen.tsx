import { call } from "@/api/client.ts";
import { endpoints, type LikeKind, type UpdateChannelsSettingsRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Page } from "@/design/Page.tsx";
import { ChoiceRow, Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { channelsSettingsQuery, feedQuery } from "./queries.ts";

const KINDS: readonly LikeKind[] = ["public", "private"];

/** How one likes, whether the machine proposes anything, and what is remembered. */
export default function ChannelsSettingsScreen(_: ScreenProps) {
  const text = useText().channels;
  const { value: settings, error, reload } = useQuery(channelsSettingsQuery);
  const task = useTask();

  function set(change: UpdateChannelsSettingsRequest) {
    void task.run(async () => {
      store.write(channelsSettingsQuery, await call(endpoints.channels.updateSettings, change));
      if (change.isHotOn !== undefined) store.expire(feedQuery("hot").key);
    });
  }

  return (
    <Page title={text.settings.title} parent="/channels" deep column>
      {!settings ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} /> : (
        <>
          <section className="group">
            <h2 className="group-title" id="like-kind">{text.settings.likes}</h2>
            <div className="group-rows settings-choice" role="radiogroup" aria-labelledby="like-kind">
              {KINDS.map((kind) => (
                <ChoiceRow
                  key={kind}
                  title={text.settings.likeKinds[kind]}
                  line={text.settings.likeKindLines[kind]}
                  on={settings.likes === kind}
                  onChoose={() => set({ likes: kind })}
                />
              ))}
            </div>
            <p className="group-note">{text.settings.likesNote}</p>
          </section>
          <RowGroup note={text.settings.hotNote}>
            <SwitchRow
              icon="sparkle"
              title={text.settings.hot}
              line={text.settings.hotLine}
              on={settings.isHotOn}
              disabled={task.busy}
              onChange={(isHotOn) => set({ isHotOn })}
            />
          </RowGroup>
          <RowGroup>
            <Row
              icon="history"
              title={text.settings.remembered}
              line={text.settings.rememberedLine}
              wrapLine
              to="/channels/remembered"
            />
          </RowGroup>
        </>
      )}
    </Page>
  );
}
