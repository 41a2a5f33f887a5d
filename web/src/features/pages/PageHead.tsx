import { useState } from "react";
import type { PageProfile } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { ShareSheet } from "@/features/chats/ShareSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import { shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { FollowButton } from "./FollowButton.tsx";
import { pageCardContent } from "./pageCardContent.ts";

/** Who a Page is: picture, name, what it says of itself, how many follow it, and what one can do. */
export function PageHead({ page }: { page: PageProfile }) {
  const text = useText().pages;
  const { card, role } = page;
  const [isSharing, setSharing] = useState(false);
  const mayPublish = role === "owner" || role === "editor";
  return (
    <header className="page-head">
      <Avatar id={card.id} name={card.name} picture={card.avatar} size="large" />
      <div className="page-head-words">
        <h2 className="page-head-name">{card.name}</h2>
        <p className="quiet">
          {text.handle(card.handle)} ·{" "}
          <span className="whole">{text.followers(page.followers, shortCount(page.followers))}</span>
        </p>
        {page.kind === "organisation" && (
          <p>
            <span className="label">{text.kinds.organisation}</span>
          </p>
        )}
      </div>
      {page.about && <p className="page-head-about">{page.about}</p>}
      <div className="page-head-actions">
        {mayPublish && (
          <Button kind="primary" icon="upload" onPress={() => navigate(`/publish?page=${card.id}`)}>
            {text.publish}
          </Button>
        )}
        {role && <Button icon="settings" onPress={() => navigate(`/pages/${card.id}`)}>{text.manage}</Button>}
        {!role && <FollowButton page={card} follow={page.follow} />}
        <Button icon="forward" onPress={() => setSharing(true)}>{text.share}</Button>
      </div>
      {isSharing && <ShareSheet card={pageCardContent(page.card)} onClose={() => setSharing(false)} />}
    </header>
  );
}
