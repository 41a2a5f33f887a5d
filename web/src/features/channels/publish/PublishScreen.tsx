import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { ownPagesQuery } from "@/features/pages/queries.ts";
import { navigate, usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { PublishForm } from "./PublishForm.tsx";

/** Publishes a film or pictures on a Page. `?page=` says on which; of several one is chosen first. */
export default function PublishScreen(_: ScreenProps) {
  const { pages: text } = useText();
  const { query } = usePlace();
  const { value: pages, error, reload } = useQuery(ownPagesQuery);
  const open = pages?.filter(({ role }) => role === "owner" || role === "editor");
  const page = open?.find(({ card }) => card.id === query.get("page")) ?? (open?.length === 1 ? open[0] : undefined);
  return (
    <Page
      title={text.publish}
      subtitle={page?.card.name}
      parent={page ? `/pages/${page.card.id}` : "/channels"}
      deep
      column
    >
      {!open
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : page
        ? <PublishForm key={page.card.id} page={page.card} />
        : open.length === 0
        ? (
          <EmptyState icon="page" title={text.none} words={text.noneWords}>
            <Button kind="primary" icon="plus" onPress={() => navigate("/me/pages/new")}>{text.open}</Button>
          </EmptyState>
        )
        : (
          <RowGroup title={text.myPages}>
            {open.map(({ card }) => (
              <Row
                key={card.id}
                title={card.name}
                lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
                onPress={() => navigate(`/publish?page=${card.id}`, "replace")}
              />
            ))}
          </RowGroup>
        )}
    </Page>
  );
}
