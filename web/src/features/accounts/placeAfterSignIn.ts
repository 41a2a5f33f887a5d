/** Where signing in leads: the path that the query of the page asks for, if it is one of this application. */
export function placeAfterSignIn(query: URLSearchParams): string {
  const wanted = query.get("to");
  return wanted?.startsWith("/") && !/^\/[/\\]/.test(wanted) ? wanted : "/chats";
}

/** Another page before the door that leads to the same place afterwards. */
export function withPlace(path: string, query: URLSearchParams): string {
  const place = placeAfterSignIn(query);
  return place === "/chats" ? path : `${path}?to=${encodeURIComponent(place)}`;
}
