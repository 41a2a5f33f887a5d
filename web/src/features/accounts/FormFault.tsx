import { Icon } from "@/design/Icon.tsx";

/** What is wrong with a form as a whole. */
export function FormFault({ words }: { words?: string }) {
  if (!words) return null;
  return (
    <p className="notice notice-wrong notice-rounded" role="alert">
      <Icon name="warning" size="small" />
      <span className="notice-words">{words}</span>
    </p>
  );
}
