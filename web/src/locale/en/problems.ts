/** Sentences for what can go wrong, by the problem's code. Where there is none, the server's own sentence is shown, which is English. */
const codes: Record<string, string> = {
  busy: "The server is busy. Please try again in a moment.",
  storage_full: "The server has no room left. Nothing was lost; please try again later.",
  "attachments.too_large": "This file is too large.",
  "attachments.failed": "This file could not be used.",
};

/** What to say when something did not work. */
export const problems = {
  offline: "There is no connection right now. Try again in a moment.",
  unexpected: "Something went wrong on the server. Try again in a moment.",
  codes,
};
