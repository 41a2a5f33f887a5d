import { Component, type ReactNode } from "react";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { currentText } from "@/locale/language.ts";

/** Shows a page instead of nothing when a screen fails to draw. */
export class Catch extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const text = currentText().app;
    return (
      <EmptyState icon="warning" title={text.brokenTitle} words={text.brokenWords}>
        <Button kind="primary" onPress={() => location.reload()}>{text.reload}</Button>
      </EmptyState>
    );
  }
}
