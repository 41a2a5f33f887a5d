import { StrictMode, Suspense, useEffect } from "react";
import { Notices } from "@/design/Notices.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { navigate, usePlace } from "@/lib/navigation.ts";
import { Catch } from "./Catch.tsx";
import { NotFound } from "./NotFound.tsx";
import { FloatDrawer } from "./FloatDrawer.tsx";
import { findRoute } from "./routes.ts";
import { Shell } from "./Shell.tsx";
import { VisitorFrame } from "./VisitorFrame.tsx";

/** Everything: chooses the screen for the address and whether one must sign in first. */
export function App() {
  return (
    <StrictMode>
      <Catch>
        <Current />
        <FloatDrawer />
      </Catch>
      <Notices />
    </StrictMode>
  );
}

function Current() {
  const { path } = usePlace();
  const session = useSession();
  const found = findRoute(path);
  const elsewhere = redirect(path, session !== undefined, found?.route.open ?? false);
  useEffect(() => {
    if (elsewhere) navigate(elsewhere, "replace");
  }, [elsewhere]);
  if (elsewhere) return null;
  if (!found) return session ? <Shell params={{}} main={NotFound} /> : <NotFound params={{}} />;
  const { route, params } = found;
  if (!route.section && route.main) {
    const Main = route.main;
    return (
      <Suspense fallback={null}>
        <Main params={params} />
      </Suspense>
    );
  }
  if (!session && route.main) return <VisitorFrame screen={route.main} params={params} />;
  return <Shell {...route} params={params} />;
}

/** Where to go instead, if the person may not or need not be here. */
function redirect(path: string, signedIn: boolean, open: boolean): string | undefined {
  if (path === "/") return signedIn ? "/chats" : "/sign-in";
  if (!signedIn && !open) return `/sign-in?to=${encodeURIComponent(path)}`;
  return undefined;
}
