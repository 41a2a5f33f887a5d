import { useState } from "react";
import type { AccountCard } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Link } from "@/design/Link.tsx";
import { Menu, type MenuAnchor } from "@/design/Menu.tsx";
import { Progress } from "@/design/Progress.tsx";
import { pickFiles } from "@/features/chats/pickFiles.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { changeCover } from "./changeCover.ts";
import { CoverDrawing } from "./CoverDrawing.tsx";

interface MomentsHeadProps {
  owner: AccountCard;
  cover?: string;
  isOwn: boolean;
}

/** The letterhead of a feed or album: the cover picture, the name, the picture of the person. */
export function MomentsHead({ owner, cover, isOwn }: MomentsHeadProps) {
  const text = useText().moments;
  const called = useCalledName();
  const [anchor, setAnchor] = useState<MenuAnchor>();
  const [share, setShare] = useState<number>();
  const task = useTask();

  async function change(file: File | undefined) {
    setShare(0);
    try {
      await changeCover(file, setShare);
    } finally {
      setShare(undefined);
    }
  }

  async function choose() {
    const [file] = await pickFiles("image/*", "one");
    if (file) await change(file);
  }

  const picture = cover
    ? <img src={cover} alt="" draggable={false} className="moments-cover-picture" />
    : <CoverDrawing />;
  return (
    <header className="moments-head">
      {isOwn
        ? (
          <button
            type="button"
            className="moments-cover"
            disabled={task.busy}
            aria-label={cover ? text.cover.change : text.cover.none}
            onClick={(event) => {
              if (!cover) return void task.run(choose);
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              setAnchor({ left: left + 16, right: left + 16, top: bottom - 60, bottom: bottom - 60 });
            }}
          >
            {picture}
            {!cover && share === undefined && <span className="moments-cover-hint">{text.cover.none}</span>}
          </button>
        )
        : <div className="moments-cover">{picture}</div>}
      {share !== undefined && <Progress label={text.cover.uploading} value={share} />}
      <div className="moments-owner">
        <span className="moments-owner-name">
          {called(owner)}
          <StatusMark account={owner.id} name={called(owner)} />
        </span>
        <Link
          to={isOwn ? `/moments/of/${owner.id}` : `/contacts/${owner.id}`}
          className="moments-owner-picture"
          aria-label={isOwn ? text.album.mine : called(owner)}
        >
          <Avatar id={owner.id} name={owner.name} picture={owner.avatar} size="large" />
        </Link>
      </div>
      {owner.line && <p className="moments-line">{owner.line}</p>}
      {anchor && (
        <Menu
          label={text.cover.title}
          anchor={anchor}
          items={[
            { title: text.cover.change, icon: "picture", onChoose: () => void task.run(choose) },
            { title: text.cover.remove, icon: "trash", onChoose: () => void task.run(() => change(undefined)) },
          ]}
          onClose={() => setAnchor(undefined)}
        />
      )}
    </header>
  );
}
