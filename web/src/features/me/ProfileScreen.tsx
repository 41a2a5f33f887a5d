import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type UpdateProfileRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { meQuery, useSession } from "@/features/accounts/session.ts";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { HandleSheet } from "./HandleSheet.tsx";
import { PictureEditor } from "./PictureEditor.tsx";

/** The own profile: picture, names, the line about oneself. */
export default function ProfileScreen(_: ScreenProps) {
  const text = useText().me;
  const me = useSession();
  const [open, setOpen] = useState<"name" | "line" | "region" | "handle">();
  if (!me) return null;
  const { card, handleChangeableFrom } = me;
  const close = () => setOpen(undefined);
  // The device's clock may be wrong: the server decides, this only says what to expect.
  const isHandleFixed = handleChangeableFrom !== undefined && handleChangeableFrom > Date.now();

  async function update(change: UpdateProfileRequest) {
    store.write(meQuery, await call(endpoints.accounts.updateProfile, change));
  }

  const shown = (words?: string) => <span className="row-value">{words || text.notSet}</span>;
  return (
    <Page title={text.profile} parent="/me" column>
      <PictureEditor card={card} onChange={(avatar) => update({ avatar })} />
      <RowGroup>
        <Row title={text.name} trailing={shown(card.name)} onPress={() => setOpen("name")} />
        <Row
          title={text.handle}
          line={isHandleFixed ? text.handleFrom(shortDate(handleChangeableFrom)) : undefined}
          trailing={shown(card.handle)}
          onPress={isHandleFixed ? undefined : () => setOpen("handle")}
        />
        <Row title={text.line} trailing={shown(card.line)} onPress={() => setOpen("line")} />
        <Row title={text.region} trailing={shown(card.region)} onPress={() => setOpen("region")} />
      </RowGroup>
      <RowGroup>
        <Row icon="eye" title={text.seeAsOthers} to={`/contacts/${card.id}`} />
      </RowGroup>
      {open === "name" && (
        <WordsSheet
          title={text.name}
          words={card.name}
          hint={text.nameHint}
          most={40}
          onClose={close}
          onSave={(name) => update({ name })}
        />
      )}
      {open === "line" && (
        <WordsSheet
          title={text.line}
          words={card.line ?? ""}
          hint={text.lineHint}
          most={80}
          onClose={close}
          onSave={(line) => update({ line })}
        />
      )}
      {open === "region" && (
        <WordsSheet
          title={text.region}
          words={card.region ?? ""}
          hint={text.regionHint}
          most={60}
          onClose={close}
          onSave={(region) => update({ region })}
        />
      )}
      {open === "handle" && <HandleSheet handle={card.handle} onClose={close} />}
    </Page>
  );
}
