import type { KeyboardEvent } from "react";
import type { StatusKind } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import StatusIcon from "./StatusIcon.tsx";
import { type StatusGroup, statusGroups } from "./statusKinds.ts";

interface KindGridProps {
  chosen: StatusKind | undefined;
  onChoose: (kind: StatusKind) => void;
}

/** All choices by their groups. Arrow keys move through them as through one row. */
export function KindGrid({ chosen, onChoose }: KindGridProps) {
  const text = useText().statuses;
  const groups = Object.entries(statusGroups) as [StatusGroup, readonly StatusKind[]][];
  const first = statusGroups.mood[0];

  function move(event: KeyboardEvent<HTMLElement>) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
    const next = all[(all.indexOf(event.target as HTMLElement) + step + all.length) % all.length];
    event.preventDefault();
    next?.focus();
    next?.click();
  }

  return (
    <div role="radiogroup" aria-label={text.choose} className="kinds" onKeyDown={move}>
      {groups.map(([group, kinds]) => (
        <div key={group} role="group" aria-label={text.groups[group]}>
          <p className="group-title kinds-title" aria-hidden="true">{text.groups[group]}</p>
          <div className="kinds-row">
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                role="radio"
                className="kind"
                aria-checked={kind === chosen}
                tabIndex={kind === (chosen ?? first) ? 0 : -1}
                onClick={() => onChoose(kind)}
              >
                <StatusIcon kind={kind} />
                <span className="kind-name">{text.kinds[kind]}</span>
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
