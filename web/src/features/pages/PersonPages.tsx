import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { useText } from "@/locale/useText.ts";
import { pagesOfPersonQuery } from "./queries.ts";

/** The Pages that a person shows on their profile; nothing where there are none. */
export default function PersonPages({ account }: { account: string }) {
  const text = useText().pages;
  const { value: pages } = useQuery(pagesOfPersonQuery(account));
  if (!pages?.length) return null;
  return (
    <RowGroup title={text.pagesOfPerson}>
      {pages.map((page) => (
        <Row
          key={page.id}
          to={`/p/${page.handle}`}
          title={page.name}
          line={text.handle(page.handle)}
          lead={<Avatar id={page.id} name={page.name} picture={page.avatar} size="small" />}
        />
      ))}
    </RowGroup>
  );
}
