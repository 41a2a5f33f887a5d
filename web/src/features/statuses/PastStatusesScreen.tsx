import type { Status } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { shortTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { pastStatusesQuery } from "./queries.ts";
import { SceneBackground } from "./SceneBackground.tsx";
import { askAndDeletePast } from "./statusActions.ts";
import { StatusScene } from "./StatusScene.tsx";

/** The own statuses that are over. Nobody else sees them. */
export default function PastStatusesScreen(_: ScreenProps) {
  const text = useText().statuses;
  useReadAnew(pastStatusesQuery.key);
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(pastStatusesQuery);

  function body() {
    if (!items) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;
    if (!items.length) return <EmptyState icon="smile" title={text.pastEmpty} words={text.pastEmptyWords} />;
    return (
      <VirtualList
        className="moments-list"
        items={items}
        keyOf={({ id }) => id}
        estimate={230}
        label={text.past}
        keep="past-statuses"
        render={(status) => <PastStatus status={status} />}
        after={<ListEnd words={text.pastEnd} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />}
      />
    );
  }

  return <Page title={text.past} subtitle={text.pastLine} parent="/me" deep>{body()}</Page>;
}

function PastStatus({ status }: { status: Status }) {
  const text = useText();
  const words = text.statuses;
  const task = useTask();
  return (
    <article className="past-status">
      <div className="line spread">
        <p className="quiet">
          {shortTime(status.at)}
          {status.likes > 0 && ` · ${words.liked(status.likes)}`}
        </p>
        <MenuButton
          icon="more"
          label={text.app.more}
          items={[{
            title: words.deletePast,
            icon: "trash",
            danger: true,
            onChoose: () => void task.run(() => askAndDeletePast(status)),
          }]}
        />
      </div>
      <StatusScene
        small
        kind={status.kind}
        words={status.text}
        background={status.background?.attachment.state === "ready"
          ? <SceneBackground background={status.background.attachment} still />
          : undefined}
      />
    </article>
  );
}
