import type { Contact } from "@/api/schema.ts";

/** How the owner of a contact calls this friend. */
export function calledName({ remark, card }: Pick<Contact, "remark" | "card">): string {
  return remark || card.name;
}
