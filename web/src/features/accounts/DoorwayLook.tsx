import { Button } from "@/design/Button.tsx";
import { changeLook } from "@/lib/lookState.ts";
import { useLook } from "@/lib/useLook.ts";
import { currentLanguage, languageNames, speakLanguage } from "@/locale/language.ts";
import { useText } from "@/locale/useText.ts";

/** The other language and larger text, within reach before one can read anything else. */
export function DoorwayLook() {
  const text = useText().me;
  const { care } = useLook();
  const other = currentLanguage() === "en" ? "zh-Hans" : "en";
  return (
    <footer className="doorway-look">
      <Button
        kind="plain"
        icon="globe"
        onPress={() => {
          changeLook({ language: other });
          void speakLanguage(other);
        }}
      >
        <span lang={other}>{languageNames[other]}</span>
      </Button>
      <Button kind="plain" icon="care" onPress={() => changeLook({ care: !care })}>
        {care ? text.standardText : text.largerText}
      </Button>
    </footer>
  );
}
