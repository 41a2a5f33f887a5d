/** Sentences for what can go wrong, by the problem's code. Where there is none, the server's own sentence is shown, which is English. */
const codes: Record<string, string> = {
  busy: "The server is busy. Please try again in a moment.",
  storage_full: "The server has no room left. Nothing was lost; please try again later.",
  "attachments.too_large": "This file is too large.",
  "attachments.failed": "This file could not be used.",
  "attachments.not_a_picture": "This is not a picture that can be shown here.",
  "attachments.not_a_video": "This is not a video that can be played here.",
  "attachments.not_a_sound": "There is no sound in this recording.",
  "attachments.broken": "This file is damaged or incomplete.",
  "attachments.too_many_pixels": "This is too large to be worked on. Please make it smaller and try again.",
  "attachments.too_long": "This is too long: videos may have five minutes, voice messages one.",
  "attachments.too_costly": "This file is too hard to convert. Please try it in another format.",
  "attachments.unavailable": "This server cannot work on such files at the moment.",
  "pages.handle_taken": "Another Page has or had this handle.",
  "channels.not_a_film": "This is not a film that can be shown here.",
  "channels.broken": "The file is damaged or incomplete.",
  "channels.too_many_pixels": "Its picture is too large.",
  "channels.too_long": "It is too long.",
  "channels.too_costly": "It is too hard to convert. Please try another format.",
  "channels.unavailable": "This server cannot prepare films at the moment.",
};

/** What to say when something did not work. */
export const problems = {
  offline: "There is no connection right now. Try again in a moment.",
  unexpected: "Something went wrong on the server. Try again in a moment.",
  codes,
};
