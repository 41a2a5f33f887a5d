/** The messages that are chosen for one action, by their numbers. */
export interface Selection {
  seqs: ReadonlySet<number>;
  toggle: (seq: number) => void;
}
