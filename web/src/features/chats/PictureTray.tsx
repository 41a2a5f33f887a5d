import { useEffect, useMemo } from "react";
import { Icon } from "@/design/Icon.tsx";
import { useText } from "@/locale/useText.ts";

/** The pictures that go with the next message. */
export function PictureTray(props: { pictures: File[]; onChange: (pictures: File[]) => void; onAdd: () => void }) {
  const text = useText().chats;
  return (
    <div className="tray" role="group" aria-label={text.sendPictures(props.pictures.length)}>
      {props.pictures.map((picture, index) => (
        <TrayPicture
          key={`${picture.name}-${picture.lastModified}-${index}`}
          picture={picture}
          onRemove={() => props.onChange(props.pictures.filter((_, each) => each !== index))}
        />
      ))}
      {props.pictures.length < 9 && (
        <button type="button" className="tray-add" aria-label={text.addPictures} onClick={props.onAdd}>
          <Icon name="plus" />
        </button>
      )}
    </div>
  );
}

function TrayPicture({ picture, onRemove }: { picture: File; onRemove: () => void }) {
  const text = useText().chats;
  const address = useMemo(() => URL.createObjectURL(picture), [picture]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <span className="tray-picture">
      <img src={address} alt={picture.name} />
      <button type="button" aria-label={text.removePicture} onClick={onRemove}>
        <Icon name="close" size="tiny" />
      </button>
    </span>
  );
}
