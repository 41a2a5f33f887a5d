import type { Attachment } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import { fitPicture } from "./fitPicture.ts";
import type { ViewedPicture } from "./PictureViewer.tsx";

/** One picture in its own shape, or up to nine in a grid. */
export function PictureGrid(
  props: { pictures: Attachment[]; view: (pictures: ViewedPicture[], index: number) => void },
) {
  const text = useText().app;
  const { pictures } = props;
  const open = (index: number) => props.view(pictures.map(({ path, name }) => ({ path, name })), index);
  const alone = pictures.length === 1 ? pictures[0] : undefined;
  return (
    <div
      className={alone
        ? "pictures pictures-one"
        : `pictures pictures-grid pictures-${pictures.length === 4 || pictures.length === 2 ? 2 : 3}`}
    >
      {pictures.map((picture, index) => (
        <button
          key={picture.id}
          type="button"
          className="picture"
          style={alone ? fitPicture(alone.width, alone.height) : undefined}
          aria-label={text.viewer.position(index + 1, pictures.length)}
          onClick={() => open(index)}
        >
          <img src={picture.thumbnail ?? picture.path} alt="" loading="lazy" decoding="async" draggable={false} />
        </button>
      ))}
    </div>
  );
}
