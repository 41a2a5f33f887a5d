import { Suspense } from "react";
import { Button } from "@/design/Button.tsx";
import { Link } from "@/design/Link.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { Screen } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";

/** The frame around what is public, for those without an account: the thing itself, and the way in. */
export function VisitorFrame({ screen: Main, params }: { screen: Screen; params: Record<string, string> }) {
  const text = useText();
  return (
    <div className="visitor">
      <header className="visitor-bar">
        <Link to="/" className="visitor-name">
          <img src="/icon.svg" alt="" />
          {text.app.name}
        </Link>
        <Button
          kind="primary"
          onPress={() => navigate(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)}
        >
          {text.accounts.signIn}
        </Button>
      </header>
      <main className="visitor-main">
        <Suspense fallback={<SkeletonRows />}>
          <Main params={params} />
        </Suspense>
      </main>
    </div>
  );
}
