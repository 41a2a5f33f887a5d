import { explain } from "@/api/problem.ts";
import { useText } from "@/locale/useText.ts";
import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";

/** What stands where something could not be read: why, and the way to try again. */
export function Unavailable(props: { error: unknown; onRetry?: () => void }) {
  const text = useText().app;
  return (
    <EmptyState icon="warning" title={explain(props.error)}>
      {props.onRetry && <Button icon="refresh" onPress={props.onRetry}>{text.tryAgain}</Button>}
    </EmptyState>
  );
}
