import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { ownCell } from "../nearby/ownCell.ts";

/** Says about where something was made, so that people nearby find it, and takes that back. */
export function CellField({ cell, onChange }: { cell: string; onChange: (cell: string) => void }) {
  const text = useText().channels.publish;
  const task = useTask();
  async function add() {
    const here = await ownCell();
    if (here) onChange(here);
    else notify(text.noCell);
  }
  return (
    <div className="cell-field">
      {cell
        ? (
          <>
            <p>{text.cellSet}</p>
            <Button icon="close" onPress={() => onChange("")}>{text.removeCell}</Button>
          </>
        )
        : <Button icon="place" busy={task.busy} onPress={() => void task.run(add)}>{text.addCell}</Button>}
      <p className="quiet">{text.cellNote}</p>
    </div>
  );
}
