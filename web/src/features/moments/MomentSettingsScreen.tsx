import { call } from "@/api/client.ts";
import { endpoints, type MomentRange, type UpdateMomentSettingsRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { Page } from "@/design/Page.tsx";
import { ChoiceRow, Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { momentSettingsQuery } from "./queries.ts";

const RANGES: readonly MomentRange[] = ["all", "sixMonths", "month", "threeDays"];

/** How far back friends see, and whether strangers see anything. */
export default function MomentSettingsScreen(_: ScreenProps) {
  const text = useText().moments;
  useReadAnew(momentSettingsQuery.key);
  const { value: settings, error, reload } = useQuery(momentSettingsQuery);
  const task = useTask();

  function set(change: UpdateMomentSettingsRequest) {
    void task.run(async () => {
      store.write(momentSettingsQuery, await call(endpoints.moments.updateSettings, change));
    });
  }

  return (
    <Page title={text.settings} parent="/moments" deep column>
      {!settings ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={4} /> : (
        <>
          <section className="group">
            <h2 className="group-title" id="moment-range">{text.setting.range}</h2>
            <div className="group-rows" role="radiogroup" aria-labelledby="moment-range">
              {RANGES.map((range) => (
                <ChoiceRow
                  key={range}
                  title={text.setting.ranges[range]}
                  on={settings.range === range}
                  onChoose={() => set({ range })}
                />
              ))}
            </div>
            <p className="group-note">{text.setting.rangeNote}</p>
          </section>
          <RowGroup>
            <SwitchRow
              title={text.setting.strangers}
              line={text.setting.strangersLine}
              on={settings.showsStrangersTen}
              disabled={task.busy}
              onChange={(showsStrangersTen) => set({ showsStrangersTen })}
            />
          </RowGroup>
          <RowGroup note={text.setting.hiddenNote}>
            <Row icon="contacts" title={text.setting.hidden} to="/contacts" />
          </RowGroup>
        </>
      )}
    </Page>
  );
}
