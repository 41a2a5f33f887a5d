import { useEffect, useState } from "react";
import { call } from "@/api/client.ts";
import { CallFailed, explain } from "@/api/problem.ts";
import { endpoints, type Handover } from "@/api/schema.ts";
import { currentPlace, navigate } from "@/lib/navigation.ts";
import { deviceName } from "./deviceName.ts";
import { placeAfterSignIn } from "./placeAfterSignIn.ts";
import { enterSession } from "./session.ts";

const PAUSE = 3_000;

interface HandoverView {
  /** What the QR code says; absent until the server has given it. */
  link?: string;
  state: "waiting" | "refused" | "expired";
  /** Why nothing happens at the moment. */
  trouble?: string;
  renew: () => void;
}

/** Offers this device to be signed in by another one, and signs in when that one has confirmed. */
export function useHandover(): HandoverView {
  const [round, setRound] = useState(0);
  const [view, setView] = useState<Omit<HandoverView, "renew">>({ state: "waiting" });

  useEffect(() => {
    const ended = new AbortController();
    setView({ state: "waiting" });
    void wait(ended.signal, (change) => {
      if (!ended.signal.aborted) setView((known) => ({ ...known, ...change }));
    });
    return () => ended.abort();
  }, [round]);

  return { ...view, renew: () => setRound(round + 1) };
}

/** Asks until the other device has answered; the server makes each question wait. */
async function wait(signal: AbortSignal, tell: (change: Partial<HandoverView>) => void) {
  let handover: Handover | undefined;
  while (!signal.aborted) {
    try {
      handover ??= await call(endpoints.accounts.startHandover, { device: deviceName() }, { signal });
      tell({ link: handover.link, trouble: undefined });
      const { code, secret } = handover;
      const answer = await call(endpoints.accounts.collectHandover, { code, secret, session: "cookie" }, { signal });
      if (answer.signedIn) {
        await enterSession(answer.signedIn);
        return navigate(placeAfterSignIn(currentPlace().query), "replace");
      }
      if (answer.state === "refused" || answer.state === "expired") return tell({ state: answer.state });
    } catch (error) {
      if (signal.aborted) return;
      tell({ trouble: explain(error) });
      if (!(error instanceof CallFailed) || !error.isPassing) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
