import { type ReactNode, useEffect } from "react";
import { useText } from "@/locale/useText.ts";
import { DoorwayLook } from "./DoorwayLook.tsx";

/** The frame of the pages before one is signed in, and of those that ask one thing and nothing else. */
export function Doorway(props: { title: string; words?: ReactNode; children: ReactNode }) {
  const name = useText().app.name;
  useEffect(() => {
    document.title = `${props.title} · ${name}`;
  }, [props.title, name]);
  return (
    <div className="doorway">
      <main className="doorway-card">
        <header className="doorway-head">
          <img className="doorway-mark" src="/icon.svg" alt="" width="64" height="64" />
          <h1 className="doorway-title">{props.title}</h1>
          {props.words && <p className="doorway-words">{props.words}</p>}
        </header>
        {props.children}
      </main>
      <DoorwayLook />
    </div>
  );
}
