/** Sentences for what can go wrong. `codes` translates the server's problem codes; others keep the server's sentence. */
export const problems = {
  offline: "There is no connection right now. Try again in a moment.",
  unexpected: "Something went wrong on the server. Try again in a moment.",
  codes: {
    "attachments.too_large": "This file is too large.",
    "attachments.failed": "This file could not be used.",
  },
};
