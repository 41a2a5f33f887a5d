import { useEffect, useMemo } from "react";
import { look } from "@/lib/lookState.ts";
import { useMediaQuery } from "@/lib/useMediaQuery.ts";

const COUNT = 22;
const LENGTH = 2_600;

/** Something falls through the conversation for a moment; nothing for those who want less motion or switched it off. */
export function Celebration(props: { letters: string; onDone: () => void }) {
  const calm = useMediaQuery("(prefers-reduced-motion: reduce)");
  const still = calm || !look().celebrations;
  useEffect(() => {
    const timer = setTimeout(props.onDone, still ? 0 : LENGTH);
    return () => clearTimeout(timer);
  }, [props.letters]);
  const falling = useMemo(() =>
    Array.from({ length: COUNT }, (_, index) => ({
      left: `${(index * 37) % 100}%`,
      animationDelay: `${(index * 83) % 900}ms`,
      fontSize: `${20 + (index * 7) % 18}px`,
    })), []);
  if (still) return null;
  return (
    <div className="celebration" aria-hidden="true">
      {falling.map((style, index) => <span key={index} style={style}>{props.letters}</span>)}
    </div>
  );
}
