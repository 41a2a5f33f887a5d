import { useEffect, useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { type CodeReader, findCodeReader } from "./codeReader.ts";
import { ownPath } from "./ownPath.ts";
import { ScanCamera } from "./ScanCamera.tsx";

/** Reading a card, an invitation or a sign-in: with the camera, from a picture, or as a pasted link. */
export default function ScanScreen(_: ScreenProps) {
  const text = useText().contacts;
  const [reader, setReader] = useState<CodeReader | "none">();
  const [hasCamera, setHasCamera] = useState(isSecureContext);
  const [link, setLink] = useState("");
  const [foreign, setForeign] = useState(false);
  const task = useTask();

  useEffect(() => {
    findCodeReader().then((found) => setReader(() => found), () => setReader("none"));
  }, []);

  function follow(scanned: string) {
    const path = ownPath(scanned);
    if (path) navigate(path, "replace");
    return path !== undefined;
  }

  async function readPicture(read: CodeReader) {
    const [file] = await pickFiles("image/*", "one");
    if (!file) return;
    const picture = await createImageBitmap(file);
    const scanned = await read(picture);
    picture.close();
    if (!scanned) notify(text.scanNothing);
    else if (!follow(scanned)) notify(text.scanForeign);
  }

  return (
    <Page title={text.scanTitle} parent="/contacts" deep column>
      {reader === undefined
        ? <div className="scan skeleton" />
        : reader === "none"
        ? <p className="notice notice-calm notice-rounded">{text.scanCannot}</p>
        : (
          <>
            {hasCamera
              ? <ScanCamera read={reader} onFound={follow} onTrouble={() => setHasCamera(false)} />
              : (
                <p className="notice notice-rounded" role="alert">
                  {isSecureContext ? text.scanDenied : text.scanInsecure}
                </p>
              )}
            <Button icon="picture" wide busy={task.busy} onPress={() => void task.run(() => readPicture(reader))}>
              {text.scanPicture}
            </Button>
          </>
        )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setForeign(!follow(link));
        }}
      >
        <Field
          label={text.scanLink}
          type="url"
          inputMode="url"
          value={link}
          onChange={(value) => {
            setLink(value);
            setForeign(false);
          }}
          hint={text.scanLinkHint}
          error={foreign ? text.scanForeign : undefined}
          placeholder={`${location.origin}/…`}
          autoComplete="off"
        />
        <Button kind="primary" submit wide disabled={!link.trim()}>{text.open}</Button>
      </form>
    </Page>
  );
}
