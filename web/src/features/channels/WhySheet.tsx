import type { FeedReason, Video } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { reasonWords } from "./reasonWords.ts";
import { refuseVideo } from "./videoActions.ts";

/** Why the machine proposes a video, what it goes by, and how to stop it. */
export function WhySheet(props: { reason: FeedReason; video: Video; onClose: () => void }) {
  const text = useText().channels;
  const { reason, video, onClose } = props;
  return (
    <Sheet
      title={text.why}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => navigate("/channels/settings")}>{text.settings.title}</Button>
          <Button
            kind="primary"
            onPress={() => {
              onClose();
              void refuseVideo(video, "hot");
            }}
          >
            {text.refuse}
          </Button>
        </>
      }
    >
      <p>
        <strong>{reasonWords(reason, [], text)}</strong>
      </p>
      <p className="quiet">{text.whyWords}</p>
    </Sheet>
  );
}
