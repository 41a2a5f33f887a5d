import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Video } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { ask, notify } from "@/design/notices.ts";
import { Row, RowGroup } from "@/design/Row.tsx";
import { Select } from "@/design/Select.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { languageName } from "@/locale/languageName.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { videoQuery } from "../videos.ts";

/** The languages that are offered; the server takes any. */
const LANGUAGES = ["zh-Hans", "zh-Hant", "en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "uk", "vi"];
const MOST = 500_000;

/** The captions of a film, by language: adding, replacing, removing. */
export function CaptionsEditor({ video }: { video: Video }) {
  const text = useText().channels.publish;
  const [language, setLanguage] = useState(LANGUAGES[0] ?? "en");
  const task = useTask();
  const captions = video.film?.captions ?? [];

  async function add() {
    const [file] = await pickFiles(".vtt,text/vtt", "one");
    if (!file) return;
    const words = await file.text();
    if (!words.trimStart().replace(/^\uFEFF/, "").startsWith("WEBVTT") || words.length > MOST) {
      return notify(text.notCaptions);
    }
    const changed = await call(endpoints.channels.setCaptions, { video: video.id, language, text: words });
    store.write(videoQuery(video.id), changed);
    notify(text.captionsAdded(languageName(language)));
  }

  async function remove(language: string) {
    const name = languageName(language);
    if (!await ask({ title: text.removeCaptionsTitle(name), confirm: text.removeCaptions(name), danger: true })) return;
    await call(endpoints.channels.removeCaptions, { video: video.id, language });
    store.change(videoQuery(video.id), (each) => ({
      ...each,
      film: each.film && { ...each.film, captions: each.film.captions.filter((one) => one.language !== language) },
    }));
  }

  return (
    <section className="stack">
      {captions.length > 0 && (
        <RowGroup title={text.captions}>
          {captions.map((each) => (
            <Row
              key={each.language}
              icon="captions"
              title={languageName(each.language)}
              trailing={
                <IconButton
                  icon="trash"
                  label={text.removeCaptions(languageName(each.language))}
                  disabled={task.busy}
                  onPress={() => void task.run(() => remove(each.language))}
                />
              }
            />
          ))}
        </RowGroup>
      )}
      <Select
        label={text.captionsLanguage}
        value={language}
        options={LANGUAGES.map((tag) => [tag, languageName(tag)])}
        onChange={setLanguage}
      />
      <Button icon="captions" wide busy={task.busy} onPress={() => void task.run(add)}>{text.addCaptions}</Button>
      <p className="group-note">{text.captionsNote}</p>
    </section>
  );
}
