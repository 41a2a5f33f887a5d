const ADDRESS = /^https?:\/\/[^\s/]+\/v\/([A-Za-z0-9_-]{1,40})$/;

/** The video of this house that a message consists of, if it is nothing but the link to one. */
export function linkedVideo(text: string, origin: string = globalThis.location?.origin ?? ""): string | undefined {
  const address = text.trim();
  return origin && address.startsWith(`${origin}/`) ? address.match(ADDRESS)?.[1] : undefined;
}
