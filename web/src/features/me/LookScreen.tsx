import { Page } from "@/design/Page.tsx";
import { ChoiceRow, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { Tabs } from "@/design/Tabs.tsx";
import { changeLook, type Look } from "@/lib/lookState.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useLook } from "@/lib/useLook.ts";
import { type Language, languageNames, preferredLanguage, speakLanguage } from "@/locale/language.ts";
import { useText } from "@/locale/useText.ts";

const THEMES: Look["theme"][] = ["system", "light", "dark"];

/** Care Mode, light or dark, effects and language, on this device. */
export default function LookScreen(_: ScreenProps) {
  const text = useText().me;
  const look = useLook();

  function choose(language: Language | undefined) {
    changeLook({ language });
    void speakLanguage(language ?? preferredLanguage(navigator.languages));
  }

  return (
    <Page title={text.look} parent="/me" column>
      <RowGroup>
        <SwitchRow
          icon="care"
          title={text.care}
          line={text.careLine}
          on={look.care}
          onChange={(care) => changeLook({ care })}
        />
        <SwitchRow
          icon="sparkle"
          title={text.celebrations}
          line={text.celebrationsLine}
          on={look.celebrations}
          onChange={(celebrations) => changeLook({ celebrations })}
        />
      </RowGroup>
      <section className="group">
        <h2 className="group-title">{text.theme}</h2>
        <Tabs
          label={text.theme}
          tabs={THEMES.map((key) => ({ key, title: text.themes[key] }))}
          chosen={look.theme}
          onChoose={(theme) => changeLook({ theme })}
        />
      </section>
      <div role="radiogroup" aria-label={text.language}>
        <RowGroup title={text.language} note={text.lookNote}>
          <ChoiceRow title={text.languageSystem} on={!look.language} onChoose={() => choose(undefined)} />
          {Object.entries(languageNames).map(([language, name]) => (
            <ChoiceRow
              key={language}
              title={<span lang={language}>{name}</span>}
              on={look.language === language}
              onChoose={() => choose(language as Language)}
            />
          ))}
        </RowGroup>
      </div>
    </Page>
  );
}
