import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { unblock } from "./contactActions.ts";
import { blocksQuery } from "./queries.ts";

/** The people whom one has blocked. */
export default function BlockedScreen(_: ScreenProps) {
  const text = useText().contacts;
  const { value: people, error, reload } = useQuery(blocksQuery);
  const task = useTask();
  return (
    <Page title={text.blocked} parent="/contacts" column>
      {!people
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : people.length === 0
        ? <EmptyState icon="block" title={text.blockedEmpty} words={text.blockedEmptyWords} />
        : (
          <RowGroup>
            {people.map((card) => (
              <Row
                key={card.id}
                lead={<Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />}
                title={card.name}
                line={card.handle}
                trailing={
                  <Button
                    kind="plain"
                    disabled={task.busy}
                    onPress={() => void task.run(() => unblock(card.id))}
                  >
                    {text.unblock}
                  </Button>
                }
              />
            ))}
          </RowGroup>
        )}
    </Page>
  );
}
