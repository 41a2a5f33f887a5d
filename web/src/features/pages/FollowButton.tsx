import { useState } from "react";
import type { Follow, PageCard } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { navigate } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { FollowSheet } from "./FollowSheet.tsx";
import { followPage } from "./pageActions.ts";

/** Follows a Page with one press; for those who follow it, the way to what of it arrives. */
export function FollowButton({ page, follow }: { page: PageCard; follow: Follow | undefined }) {
  const text = useText().pages;
  const me = useSession();
  const [isOpen, setOpen] = useState(false);
  const task = useTask();

  function press() {
    if (!me) navigate(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
    else if (follow) setOpen(true);
    else void task.run(() => followPage(page));
  }

  return (
    <>
      <Button
        kind={follow ? "quiet" : "primary"}
        icon={follow ? "check" : "plus"}
        busy={task.busy}
        onPress={press}
      >
        {follow ? text.following : text.follow}
      </Button>
      {isOpen && follow && <FollowSheet page={page} follow={follow} onClose={() => setOpen(false)} />}
    </>
  );
}
