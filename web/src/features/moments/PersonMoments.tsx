import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { Row, RowGroup } from "@/design/Row.tsx";
import { useText } from "@/locale/useText.ts";
import { momentQuery } from "./moments.ts";
import { albumQuery } from "./queries.ts";

const MOST = 4;

/** The way from a profile to the posts of a person, with their newest pictures. Of a stranger only where there are any. */
export default function PersonMoments({ account, isFriend }: { account: string; isFriend: boolean }) {
  const text = useText().moments;
  const { items } = usePaged(albumQuery(account));
  const pictures = (items ?? []).flatMap((id) => store.value(momentQuery(id))?.pictures?.slice(0, 1) ?? []);
  if (!isFriend && !items?.length) return null;
  return (
    <RowGroup>
      <Row
        icon="moments"
        title={text.personRow}
        to={`/moments/of/${account}`}
        trailing={pictures.length > 0 && (
          <span className="person-moments" aria-hidden="true">
            {pictures.slice(0, MOST).map((each) => (
              <img key={each.id} src={each.thumbnail ?? each.path} alt="" loading="lazy" draggable={false} />
            ))}
          </span>
        )}
      />
    </RowGroup>
  );
}
