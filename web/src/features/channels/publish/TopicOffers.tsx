import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { useText } from "@/locale/useText.ts";
import { topicOffersQuery } from "../queries.ts";
import { begunTopic, withTopic } from "./begunTopic.ts";

/** Topics that begin like the one being written at the end of a caption. */
export function TopicOffers({ caption, onChange }: { caption: string; onChange: (caption: string) => void }) {
  const text = useText().channels;
  const begun = begunTopic(caption);
  const { value: topics } = useQuery(begun ? topicOffersQuery(begun) : undefined);
  const offers = begun ? topics?.filter(({ topic }) => topic !== begun) : undefined;
  if (!offers?.length) return null;
  return (
    <div className="topic-offers" role="group" aria-label={text.find.topicOffers}>
      {offers.map(({ topic, videos }) => (
        <Button key={topic} onPress={() => onChange(withTopic(caption, topic))}>
          {`#${topic} · ${text.find.videosOf(videos)}`}
        </Button>
      ))}
    </div>
  );
}
