import { type ReactNode, useEffect } from "react";
import { useText } from "@/locale/useText.ts";

/** The frame of the pages before one is signed in. */
export function Doorway(props: { title: string; words?: ReactNode; children: ReactNode }) {
  const name = useText().app.name;
  useEffect(() => {
    document.title = `${props.title} · ${name}`;
  }, [props.title, name]);
  return (
    <main className="doorway">
      <div className="doorway-card">
        <header className="doorway-head">
          <img className="doorway-mark" src="/icon.svg" alt="" width="64" height="64" />
          <h1 className="doorway-title">{props.title}</h1>
          {props.words && <p className="quiet">{props.words}</p>}
        </header>
        {props.children}
      </div>
    </main>
  );
}
