import { useMemo, useState } from "react";
import { call } from "@/api/client.ts";
import { problemCode } from "@/api/problem.ts";
import { endpoints, type PageKind } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Page } from "@/design/Page.tsx";
import { ChoiceRow } from "@/design/Row.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { newClientID } from "@/lib/clientID.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { putPage } from "./queries.ts";

const HANDLE = /^[A-Za-z][A-Za-z0-9_-]{5,19}$/;
const KINDS: readonly PageKind[] = ["person", "organisation"];

/** Opens a Page: its name, its handle, whose it is. */
export default function OpenPageScreen(_: ScreenProps) {
  const { pages: text, problems } = useText();
  const [name, setName] = useState("");
  const [handle, setHandle] = useState("");
  const [about, setAbout] = useState("");
  const [kind, setKind] = useState<PageKind>("person");
  const [taken, setTaken] = useState<string>();
  // One name for this wish, however often the button is pressed.
  const clientID = useMemo(newClientID, []);
  const task = useTask();
  const isHandleWrong = handle !== "" && !HANDLE.test(handle);

  async function open() {
    try {
      const page = await call(endpoints.pages.create, {
        name: name.trim(),
        handle,
        about: about.trim() || undefined,
        kind,
        clientID,
      });
      putPage(page);
      navigate(`/pages/${page.card.id}`, "replace");
    } catch (error) {
      if (problemCode(error) !== "pages.handle_taken") throw error;
      setTaken(handle);
    }
  }

  return (
    <Page title={text.open} parent="/me/pages" deep column>
      <p>{text.openWords}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void task.run(open);
        }}
      >
        <Field label={text.name} hint={text.nameHint} value={name} maxLength={40} required onChange={setName} />
        <Field
          label={text.handleLabel}
          hint={text.handleHint}
          error={taken === handle && handle
            ? problems.codes["pages.handle_taken"]
            : isHandleWrong
            ? text.handleRules
            : undefined}
          value={handle}
          maxLength={20}
          required
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          onChange={(value) => setHandle(value.trim())}
        />
        <TextArea label={text.about} hint={text.aboutHint} value={about} maxLength={500} onChange={setAbout} />
        <div className="group">
          <p className="group-title" id="page-kind">{text.kind}</p>
          <div className="group-rows" role="radiogroup" aria-labelledby="page-kind">
            {KINDS.map((each) => (
              <ChoiceRow
                key={each}
                title={text.kinds[each]}
                line={text.kindLines[each]}
                on={kind === each}
                onChoose={() => setKind(each)}
              />
            ))}
          </div>
        </div>
        <Button kind="primary" wide submit busy={task.busy} disabled={!name.trim() || !HANDLE.test(handle)}>
          {text.open}
        </Button>
      </form>
    </Page>
  );
}
