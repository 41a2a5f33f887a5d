import { useState } from "react";
import { call } from "@/api/client.ts";
import { problemCode } from "@/api/problem.ts";
import { endpoints } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { Doorway } from "./Doorway.tsx";
import { useSession } from "./session.ts";

/** Where the QR code of another device leads: shall it be signed in? */
export default function HandoverScreen({ params }: ScreenProps) {
  const text = useText();
  const me = useSession();
  const code = params.code ?? "";
  const { value: wish, error, reload } = useQuery({
    key: `handovers/${code}`,
    fetch: () => call(endpoints.accounts.viewHandover, { code }),
  });
  const [answer, setAnswer] = useState<"confirmed" | "refused">();
  const task = useTask();

  async function confirm() {
    await call(endpoints.accounts.confirmHandover, { code });
    setAnswer("confirmed");
  }

  async function refuse() {
    await call(endpoints.accounts.refuseHandover, { code });
    setAnswer("refused");
  }

  const home = <Button kind="primary" onPress={() => navigate("/chats", "replace")}>{text.app.goToChats}</Button>;
  if (answer) {
    const words = answer === "confirmed" ? text.accounts.handoverDone : text.accounts.handoverRefused;
    return (
      <Doorway title={text.accounts.handoverTitle}>
        <div role="status">
          <EmptyState icon={answer === "confirmed" ? "check" : "shield"} title={words}>{home}</EmptyState>
        </div>
      </Doorway>
    );
  }
  if (!wish || !me) {
    return (
      <Doorway title={text.accounts.handoverTitle}>
        {!error
          ? <SkeletonRows count={2} />
          : problemCode(error) === "offline"
          ? <Unavailable error={error} onRetry={reload} />
          : (
            <EmptyState icon="clock" title={text.accounts.handoverGoneTitle} words={text.accounts.handoverGoneWords}>
              {home}
            </EmptyState>
          )}
      </Doorway>
    );
  }
  return (
    <Doorway title={text.accounts.handoverTitle}>
      <dl className="facts">
        <dt>{text.accounts.handoverDevice}</dt>
        <dd>{wish.device}</dd>
        <dt>{text.accounts.handoverAsked}</dt>
        <dd>{listTime(wish.startedAt)}</dd>
        <dt>{text.accounts.handoverAs}</dt>
        <dd className="line">
          <Avatar id={me.card.id} name={me.card.name} picture={me.card.avatar} size="tiny" />
          <span className="cut">{me.card.name}</span>
        </dd>
      </dl>
      <p className="notice notice-rounded">{text.accounts.handoverWarning}</p>
      <div className="stack stack-tight">
        <Button kind="primary" wide busy={task.busy} onPress={() => void task.run(confirm)}>
          {text.accounts.handoverConfirm}
        </Button>
        <Button wide disabled={task.busy} onPress={() => void task.run(refuse)}>{text.accounts.handoverRefuse}</Button>
      </div>
    </Doorway>
  );
}
