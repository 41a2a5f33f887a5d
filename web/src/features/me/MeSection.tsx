import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { askAndSignOut } from "@/features/accounts/askAndSignOut.ts";
import { serverQuery } from "@/features/accounts/queries.ts";
import { useSession } from "@/features/accounts/session.ts";
import { OwnStatusDoor } from "@/features/statuses/OwnStatusDoor.tsx";
import { navigate, usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";

/** Who one is here, and everything that can be set. */
export default function MeSection(_: ScreenProps) {
  const text = useText();
  const { path } = usePlace();
  const me = useSession();
  const { value: server } = useQuery(serverQuery);
  const task = useTask();
  if (!me) return null;
  const { card } = me;
  const door = (to: string) => ({ to, current: path === to });
  return (
    <Page title={text.app.me} column>
      <div className="me-card">
        <Link to="/me/profile" className="me-person" aria-current={path === "/me/profile" ? "page" : undefined}>
          <Avatar id={card.id} name={card.name} picture={card.avatar} size="large" />
          <span className="row-words">
            <strong className="me-name">{card.name}</strong>
            <span className="quiet">{text.contacts.handle(card.handle)}</span>
            {card.line && <span className="quiet cut">{card.line}</span>}
          </span>
        </Link>
        <Link
          to="/contacts/card"
          className="icon-button"
          aria-label={text.contacts.myCard}
          title={text.contacts.myCard}
        >
          <Icon name="qr" />
        </Link>
      </div>
      <OwnStatusDoor />
      {me.recoveryCodesLeft === 0 && me.hasPassword && (
        <div className="notice notice-rounded me-nudge">
          <span className="notice-words">{text.me.codesNudge}</span>
          <Button kind="plain" onPress={() => navigate("/me/security")}>{text.me.codesNudgeAction}</Button>
        </div>
      )}
      <RowGroup>
        <Row icon="moments" title={text.moments.album.mine} {...door(`/moments/of/${card.id}`)} />
        <Row icon="page" title={text.pages.myPages} {...door("/me/pages")} />
        <Row icon="flag" title={text.pages.follows} {...door("/me/follows")} />
        <Row icon="bookmark" title={text.me.favourites} {...door("/me/favourites")} />
      </RowGroup>
      <RowGroup>
        <Row icon="care" title={text.me.look} line={text.me.lookLine} wrapLine {...door("/me/look")} />
        <Row
          icon="shield"
          title={text.accounts.security}
          line={text.accounts.securityWords}
          wrapLine
          {...door("/me/security")}
        />
        <Row
          icon="device"
          title={text.accounts.devices}
          line={text.accounts.devicesWords}
          wrapLine
          {...door("/me/devices")}
        />
        <Row icon="block" title={text.contacts.blocked} {...door("/contacts/blocked")} />
      </RowGroup>
      {me.isOperator && (
        <RowGroup>
          <Row icon="settings" title={text.me.server} line={text.me.serverLine} wrapLine {...door("/me/server")} />
          <Row
            icon="film"
            title={text.channels.review.title}
            line={text.channels.review.line}
            wrapLine
            {...door("/channels/held")}
          />
        </RowGroup>
      )}
      <RowGroup>
        <Row icon="leave" title={text.accounts.signOut} danger onPress={() => void task.run(askAndSignOut)} />
      </RowGroup>
      {server && <p className="quiet centred">{text.me.version(server.version)}</p>}
    </Page>
  );
}
