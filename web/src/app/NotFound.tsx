import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";

/** An address that leads nowhere. */
export function NotFound(_: ScreenProps) {
  const text = useText().app;
  return (
    <section className="page">
      <EmptyState icon="search" title={text.notFoundTitle} words={text.notFoundWords}>
        <Button kind="primary" onPress={() => navigate("/chats")}>{text.goToChats}</Button>
      </EmptyState>
    </section>
  );
}
