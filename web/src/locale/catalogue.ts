import type { en } from "./en/index.ts";

/** Every text of the interface. English defines the keys; another language without one of them is a type error. */
export type Catalogue = Translated<typeof en>;

type Translated<Text> = {
  [Key in keyof Text]: Text[Key] extends string ? string
    : Text[Key] extends (...values: infer Values) => string ? (...values: Values) => string
    : Translated<Text[Key]>;
};
