import { Page } from "@/design/Page.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";

/** The first page of its tab. */
export default function ContactsSection(_: ScreenProps) {
  const text = useText().app;
  return <Page title={text.contacts} column>{null}</Page>;
}
