import { Button } from "@/design/Button.tsx";
import { useText } from "@/locale/useText.ts";
import { saveText } from "./saveText.ts";

/** Ten codes, to be printed or saved. They are never shown again. */
export function RecoveryCodesCard({ handle, codes }: { handle: string; codes: string[] }) {
  const text = useText().accounts;
  const heading = text.codesHeading(handle);
  return (
    <div className="stack">
      <section className="codes" aria-label={heading}>
        <h2 className="codes-title">{heading}</h2>
        <p className="codes-server">{location.host}</p>
        <ol className="codes-list">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </section>
      <div className="doorway-pair">
        <Button icon="download" onPress={() => saveText(text.codesFile, [heading, location.host, "", ...codes])}>
          {text.codesDownload}
        </Button>
        <Button icon="file" onPress={() => print()}>{text.codesPrint}</Button>
      </div>
    </div>
  );
}
