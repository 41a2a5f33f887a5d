import { useState } from "react";
import type { MomentComment } from "@/api/schema.ts";

/** Whether a comment is being written under a post, and to which comment it answers. */
export interface Answering {
  isOpen: boolean;
  to?: MomentComment;
  begin(to?: MomentComment): void;
  end(): void;
}

/** The place where comments under one post are written: closed at first. */
export function useAnswering(): Answering {
  const [state, setState] = useState<{ isOpen: boolean; to?: MomentComment }>({ isOpen: false });
  return {
    ...state,
    begin: (to) => setState({ isOpen: true, to }),
    end: () => setState({ isOpen: false }),
  };
}
