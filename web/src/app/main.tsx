import { createRoot } from "react-dom/client";
import { beginSession } from "@/features/accounts/session.ts";
import { preferredLanguage, speakLanguage } from "@/locale/language.ts";
import { beginLook, look } from "@/lib/lookState.ts";
import { App } from "./App.tsx";
import { followLive } from "./followLive.ts";
import { registerWorker } from "./registerWorker.ts";

beginLook();
await speakLanguage(look().language ?? preferredLanguage(navigator.languages));
followLive();
await beginSession();
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
registerWorker();
