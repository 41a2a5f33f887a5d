import { Page } from "@/design/Page.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";

/** The list of chats. */
export default function ChatsSection(_: ScreenProps) {
  const text = useText().app;
  return <Page title={text.chats}>{null}</Page>;
}
