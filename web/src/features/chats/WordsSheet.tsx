import { useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";

interface WordsSheetProps {
  title: string;
  words: string;
  hint?: string;
  most: number;
  /** Several lines. */
  long?: boolean;
  onClose: () => void;
  onSave: (words: string) => Promise<unknown>;
}

/** Changes one text. */
export function WordsSheet(props: WordsSheetProps) {
  const text = useText().app;
  const [words, setWords] = useState(props.words);
  const task = useTask();
  const save = async () => {
    if (await task.run(() => props.onSave(words.trim()))) props.onClose();
  };
  const field = {
    label: props.title,
    value: words,
    onChange: setWords,
    hint: props.hint,
    maxLength: props.most,
    autoFocus: true,
  };
  return (
    <Sheet
      title={props.title}
      onClose={props.onClose}
      actions={<Button kind="primary" busy={task.busy} onPress={() => void save()}>{text.save}</Button>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {props.long ? <TextArea {...field} /> : <Field {...field} />}
      </form>
    </Sheet>
  );
}
