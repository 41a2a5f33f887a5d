import type { CardContent } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Row } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { cardOf } from "@/features/channels/cardOf.ts";
import { favouriteVideosQuery } from "@/features/channels/queries.ts";
import { videoQuery } from "@/features/channels/videos.ts";
import { pageCardContent } from "@/features/pages/pageCardContent.ts";
import { followsQuery } from "@/features/pages/queries.ts";
import { useText } from "@/locale/useText.ts";

/** Chooses something of this house to be shown as a card: a video that one keeps, or a Page that one follows. */
export function CardSheet(props: { onClose: () => void; onChoose: (card: CardContent) => void }) {
  const text = useText().moments.compose;
  const videos = usePaged(favouriteVideosQuery);
  const { value: follows } = useQuery(followsQuery);
  const kept = (videos.items ?? []).flatMap((id) => store.value(videoQuery(id)) ?? []).map(cardOf);
  const pages = (follows ?? []).map(({ page }) => pageCardContent(page));
  const isEmpty = videos.items !== undefined && follows !== undefined && !kept.length && !pages.length;

  const row = (card: CardContent) => (
    <Row
      key={`${card.of}-${card.id}`}
      title={card.title || card.subtitle}
      line={card.title && card.subtitle}
      lead={card.of === "page"
        ? <Avatar id={card.id} name={card.title} picture={card.picture} size="small" />
        : card.picture
        ? <img className="card-choice" src={card.picture} alt="" loading="lazy" />
        : <Icon name="film" />}
      onPress={() => {
        props.onChoose(card);
        props.onClose();
      }}
    />
  );

  return (
    <Sheet title={text.cards} onClose={props.onClose} flush>
      {isEmpty && <EmptyState icon="card" title={text.cardsEmpty} words={text.cardsEmptyWords} />}
      {videos.items === undefined && !videos.error && <SkeletonRows count={4} />}
      {kept.length > 0 && <h3 className="group-title sheet-inset">{text.cardVideos}</h3>}
      {kept.map(row)}
      {pages.length > 0 && <h3 className="group-title sheet-inset">{text.cardPages}</h3>}
      {pages.map(row)}
    </Sheet>
  );
}
