import { Button } from "@/design/Button.tsx";
import { FieldNote } from "@/design/Field.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";
import { type ChapterRow, chaptersOf } from "./chapterRows.ts";

interface ChapterEditorProps {
  rows: ChapterRow[];
  duration?: number;
  onChange: (rows: ChapterRow[]) => void;
}

/** The chapters of a film: where each begins and what it is called. */
export function ChapterEditor({ rows, duration, onChange }: ChapterEditorProps) {
  const text = useText().channels.publish;
  const set = (index: number, change: Partial<ChapterRow>) =>
    onChange(rows.map((row, each) => each === index ? { ...row, ...change } : row));
  const isWrong = chaptersOf(rows, duration) === undefined;
  return (
    <fieldset className="chapter-editor">
      <legend className="field-label">{text.chapters}</legend>
      {rows.map((row, index) => (
        <div className="chapter-row" key={index}>
          <span className="field-box chapter-row-time">
            <input
              className="field-input"
              value={row.time}
              inputMode="text"
              placeholder="0:00"
              aria-label={text.chapterTime(index + 1)}
              onChange={(event) => set(index, { time: event.currentTarget.value })}
            />
          </span>
          <span className="field-box">
            <input
              className="field-input"
              value={row.title}
              maxLength={60}
              placeholder={text.chapterTitle(index + 1)}
              aria-label={text.chapterTitle(index + 1)}
              onChange={(event) => set(index, { title: event.currentTarget.value })}
            />
          </span>
          <IconButton
            icon="close"
            label={text.removeChapter(index + 1)}
            onPress={() => onChange(rows.filter((_, each) => each !== index))}
          />
        </div>
      ))}
      <FieldNote
        id="chapters-note"
        hint={text.chaptersHint}
        error={isWrong && rows.every(({ time, title }) => Boolean(time) === Boolean(title))
          ? text.chaptersWrong
          : undefined}
      />
      <Button
        kind="plain"
        icon="plus"
        onPress={() => onChange([...rows, { time: rows.length ? "" : "0:00", title: "" }])}
      >
        {text.addChapter}
      </Button>
    </fieldset>
  );
}
