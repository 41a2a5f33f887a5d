import { notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { scriptAddress } from "@/lib/trusted.ts";

/** Registers the service worker and offers a reload, quietly, when a new version waits. */
export function registerWorker() {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(scriptAddress("/worker.js")).then((registration) => {
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const fresh = registration.installing;
      fresh?.addEventListener("statechange", () => {
        if (fresh.state === "installed" && navigator.serviceWorker.controller) offer(fresh);
      });
    });
  }).catch(() => {
    // Private windows refuse service workers; everything but offline use works without.
  });
}

function offer(worker: ServiceWorker) {
  const text = currentText().app;
  notify(text.updateReady, {
    title: text.reload,
    run: () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("take over");
    },
  });
}
