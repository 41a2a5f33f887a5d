import { ask } from "@/design/notices.ts";
import { navigate } from "@/lib/navigation.ts";
import { currentText } from "@/locale/language.ts";
import { signOut } from "./session.ts";

/** Signs this device out after a question. */
export async function askAndSignOut() {
  const text = currentText().accounts;
  const words = { title: text.signOutTitle, words: text.signOutWords, confirm: text.signOut };
  if (!await ask({ ...words, danger: true })) return;
  await signOut();
  navigate("/sign-in", "replace");
}
