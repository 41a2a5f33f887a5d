/** Words of Discover. */
export const discover = {
  search: "Search",
  searchLine: "Friends and groups by name",
  searchHint: "Find friends and groups by name. Inside a chat you can search its messages.",
  friends: "Friends",
  groups: "Groups",
  nothing: (words: string) => `Nobody and nothing is called “${words}”.`,
  scan: "Scan",
  scanLine: "Cards, groups, signing in another device",
  find: "Find a friend",
  findLine: "By Teahouse ID or QR card",
  card: "My QR card",
  cardLine: "Show it to somebody beside you",
  group: "Start a group",
  groupLine: "A table for family, friends or neighbours",
  poemTitle: "Nothing to scroll here",
  poemWords: "Discover shows what you choose to open. There is no feed that pulls you in and nobody pays to be seen.",
};
