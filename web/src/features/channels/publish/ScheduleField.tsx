import { Field } from "@/design/Field.tsx";
import { SwitchRow } from "@/design/Row.tsx";
import { useText } from "@/locale/useText.ts";
import { localMinute } from "./localMinute.ts";

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** At once, or at a time of one's choice. */
export function ScheduleField(
  { at, onChange }: { at: number | undefined; onChange: (at: number | undefined) => void },
) {
  const text = useText().channels.publish;
  const isLate = at !== undefined && at <= Date.now();
  return (
    <div className="stack stack-tight">
      <div className="group-rows">
        <SwitchRow
          icon="calendar"
          title={text.schedule}
          line={text.scheduleLine}
          on={at !== undefined}
          onChange={(on) => onChange(on ? Math.ceil((Date.now() + HOUR) / HOUR) * HOUR : undefined)}
        />
      </div>
      {at !== undefined && (
        <Field
          label={text.when}
          type="datetime-local"
          value={localMinute(at)}
          min={localMinute(Date.now())}
          max={localMinute(Date.now() + YEAR)}
          error={isLate ? text.isPast : undefined}
          onChange={(value) => {
            const time = new Date(value).getTime();
            if (!Number.isNaN(time)) onChange(time);
          }}
        />
      )}
    </div>
  );
}
