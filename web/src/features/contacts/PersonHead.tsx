import type { Person } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { useText } from "@/locale/useText.ts";

/** Who somebody is: picture, names, region, and the line about them. */
export function PersonHead({ person: { card, contact } }: { person: Person }) {
  const text = useText().contacts;
  const remark = contact?.remark;
  return (
    <header className="person-head">
      <Avatar id={card.id} name={card.name} picture={card.avatar} size="large" />
      <div className="person-names">
        <h2 className="person-name">
          {remark || card.name}
          <StatusMark account={card.id} name={remark || card.name} />
          {contact?.isStarred && <Icon name="star" size="small" className="person-star" label={text.starred} />}
        </h2>
        {remark && <p className="quiet">{text.ownName(card.name)}</p>}
        <p className="quiet">{text.handle(card.handle)}</p>
        {card.region && (
          <p className="quiet person-region">
            <Icon name="place" size="tiny" label={text.region} />
            {card.region}
          </p>
        )}
      </div>
      {card.line && <p className="person-line">{card.line}</p>}
    </header>
  );
}
