import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { DotBadge } from "@/features/dots/DotBadge.tsx";
import { useDot } from "@/features/dots/useDot.ts";
import { usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { TeaTable } from "./TeaTable.tsx";

/** The doors that lead to other people. */
export default function DiscoverSection(_: ScreenProps) {
  const text = useText();
  const { path } = usePlace();
  const moments = useDot("moments");
  const dot = useDot("channels");
  const doors = [
    { icon: "search", title: text.discover.search, line: text.discover.searchLine, to: "/discover/search" },
    { icon: "scan", title: text.discover.scan, line: text.discover.scanLine, to: "/contacts/scan" },
    { icon: "qr", title: text.discover.card, line: text.discover.cardLine, to: "/contacts/card" },
    { icon: "addPerson", title: text.discover.find, line: text.discover.findLine, to: "/contacts/add" },
    { icon: "group", title: text.discover.group, line: text.discover.groupLine, to: "/chats/new-group" },
  ] as const;
  return (
    <Page title={text.app.discover} column>
      <RowGroup>
        <Row
          icon="moments"
          title={text.moments.title}
          line={text.moments.line}
          wrapLine
          to="/moments"
          current={path.startsWith("/moments")}
          trailing={<DotBadge dot={moments} />}
        />
      </RowGroup>
      <RowGroup>
        <Row
          icon="channels"
          title={text.channels.title}
          line={text.channels.line}
          wrapLine
          to="/channels"
          current={path.startsWith("/channels")}
          trailing={<DotBadge dot={dot} />}
        />
      </RowGroup>
      <RowGroup>
        {doors.slice(0, 1).map((door) => <Row key={door.to} {...door} wrapLine current={path === door.to} />)}
      </RowGroup>
      <RowGroup>
        {doors.slice(1, 3).map((door) => <Row key={door.to} {...door} wrapLine current={path === door.to} />)}
      </RowGroup>
      <RowGroup>
        {doors.slice(3).map((door) => <Row key={door.to} {...door} wrapLine current={path === door.to} />)}
      </RowGroup>
      <figure className="tea-table">
        <TeaTable />
        <figcaption>
          <strong>{text.discover.poemTitle}</strong>
          <p className="quiet">{text.discover.poemWords}</p>
        </figcaption>
      </figure>
    </Page>
  );
}
