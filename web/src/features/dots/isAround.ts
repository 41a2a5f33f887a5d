/** Whether one section lies around another: `channels` around `channels.following`. */
export function isAround(outer: string, inner: string): boolean {
  return inner.startsWith(`${outer}.`);
}
