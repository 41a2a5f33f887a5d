import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { ownPagesQuery } from "./queries.ts";

/** The Pages that one works on, and the way to open one. */
export default function OwnPagesScreen(_: ScreenProps) {
  const text = useText().pages;
  const { value: pages, error, reload } = useQuery(ownPagesQuery);
  const open = () => navigate("/me/pages/new");
  return (
    <Page title={text.myPages} parent="/me" column>
      {!pages
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : pages.length === 0
        ? (
          <EmptyState icon="page" title={text.none} words={text.noneWords}>
            <Button kind="primary" icon="plus" onPress={open}>{text.open}</Button>
          </EmptyState>
        )
        : (
          <>
            <RowGroup>
              {pages.map(({ card, role, followers }) => (
                <Row
                  key={card.id}
                  to={`/pages/${card.id}`}
                  title={card.name}
                  line={`${text.roles[role ?? "moderator"]} · ${text.followers(followers, shortCount(followers))}`}
                  lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
                />
              ))}
            </RowGroup>
            <RowGroup note={text.openNote}>
              <Row icon="plus" title={text.open} onPress={open} />
            </RowGroup>
          </>
        )}
    </Page>
  );
}
