import { useRef, useState } from "react";
import { type Fault, faultOf } from "./fault.ts";

interface Form {
  busy: boolean;
  /** What the server said about one field. */
  wrong: (field: string) => string | undefined;
  /** What it said about none of the given fields. */
  trouble: (...fields: string[]) => string | undefined;
  /** Runs one attempt; answers whether it succeeded. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** A form that is sent at most once at a time and shows what was wrong beside the field. */
export function useForm(): Form {
  const [fault, setFault] = useState<Fault>();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  return {
    busy,
    wrong: (field) => fault?.field === field ? fault.words : undefined,
    trouble: (...fields) => fault && !fields.includes(fault.field ?? "") ? fault.words : undefined,
    async attempt(work) {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      setFault(undefined);
      try {
        await work();
        return true;
      } catch (error) {
        setFault(faultOf(error));
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
