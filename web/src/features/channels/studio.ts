// The screens of Channels for those who publish: one file for the browser to load.
export { default as CommentRulesScreen } from "./CommentRulesScreen.tsx";
export { default as EditVideoScreen } from "./publish/EditVideoScreen.tsx";
export { default as PageFiguresScreen } from "./figures/PageFiguresScreen.tsx";
export { default as PublishScreen } from "./publish/PublishScreen.tsx";
export { default as VideoFiguresScreen } from "./figures/VideoFiguresScreen.tsx";
export { default as VideosScreen } from "./publish/VideosScreen.tsx";
