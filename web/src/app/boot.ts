import { beginLook } from "@/lib/lookState.ts";

// Runs before the first paint, so that nobody who chose dark sees a white flash.
beginLook();
