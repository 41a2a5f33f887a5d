import type { Attachment } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import type { ViewedPicture } from "../ChatContext.ts";
import { fitPicture } from "./fitPicture.ts";

/** One picture in its own shape, or up to nine in a grid. */
export function PicturesBubble(
  props: { pictures: Attachment[]; view: (pictures: ViewedPicture[], index: number) => void },
) {
  const text = useText().chats;
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
          aria-label={text.pictureOf(index + 1, pictures.length)}
          onClick={() => open(index)}
        >
          <img src={picture.thumbnail ?? picture.path} alt="" loading="lazy" decoding="async" draggable={false} />
        </button>
      ))}
    </div>
  );
}
