import { lazy, Suspense, useRef, useState } from "react";
import type { Attachment } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";

const PictureViewer = lazy(() => import("@/design/PictureViewer.tsx"));

/** The pictures of a picture post side by side: swipes and arrows turn, a press shows one large. */
export function PictureStrip({ pictures }: { pictures: Attachment[] }) {
  const text = useText().app.viewer;
  const strip = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const [viewed, setViewed] = useState<number>();

  function turn(step: number) {
    const width = strip.current?.clientWidth ?? 0;
    strip.current?.scrollTo({ left: (index + step) * width, behavior: "smooth" });
  }

  return (
    <div className="picture-strip">
      <div
        ref={strip}
        className="picture-strip-line"
        onScroll={(event) => setIndex(Math.round(event.currentTarget.scrollLeft / event.currentTarget.clientWidth))}
      >
        {pictures.map((picture, each) => (
          <button
            key={picture.id}
            type="button"
            className="picture-strip-one"
            aria-label={text.position(each + 1, pictures.length)}
            onClick={() => setViewed(each)}
          >
            <img src={picture.path} alt="" loading="lazy" draggable={false} />
          </button>
        ))}
      </div>
      {pictures.length > 1 && (
        <>
          <span className="picture-strip-count" role="status">{text.position(index + 1, pictures.length)}</span>
          {index > 0 && (
            <IconButton
              className="picture-strip-turn picture-strip-back"
              icon="back"
              label={text.previous}
              onPress={() => turn(-1)}
            />
          )}
          {index < pictures.length - 1 && (
            <IconButton
              className="picture-strip-turn picture-strip-next"
              icon="forwardChevron"
              label={text.next}
              onPress={() => turn(1)}
            />
          )}
        </>
      )}
      <Suspense>
        {viewed !== undefined && (
          <PictureViewer
            pictures={pictures.map(({ path, name }) => ({ path, name }))}
            index={viewed}
            onClose={() => setViewed(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}
