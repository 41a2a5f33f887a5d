// What opens over or in the place of the composer: one file for the browser to load.
export { default as ContactSheet } from "./ContactSheet.tsx";
export { default as EmojiPicker } from "./EmojiPicker.tsx";
export { default as ForwardSheet } from "./ForwardSheet.tsx";
export { default as PlaceSheet } from "./PlaceSheet.tsx";
export { default as VideoRecorder } from "./VideoRecorder.tsx";
export { default as VoiceRecorder } from "./VoiceRecorder.tsx";
