import { MenuButton } from "@/design/MenuButton.tsx";
import { useText } from "@/locale/useText.ts";

/** What can be sent besides words, pictures aside. */
export type AttachKind = "pictures" | "video" | "recordVideo" | "file" | "place" | "contact";

/** The button that opens the list of what can be sent. */
export function AttachMenu(props: { onChoose: (kind: AttachKind) => void }) {
  const text = useText().chats;
  const choose = (kind: AttachKind) => () => props.onChoose(kind);
  return (
    <MenuButton
      icon="plus"
      label={text.attach}
      items={[
        { title: text.pickPictures, icon: "picture", onChoose: choose("pictures") },
        { title: text.recordVideo, icon: "camera", onChoose: choose("recordVideo") },
        { title: text.pickVideo, icon: "video", onChoose: choose("video") },
        { title: text.pickFile, icon: "file", onChoose: choose("file") },
        { title: text.pickPlace, icon: "place", onChoose: choose("place") },
        { title: text.pickContact, icon: "card", onChoose: choose("contact") },
      ]}
    />
  );
}
