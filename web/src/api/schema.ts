// Generated from the wire types of the server. Do not edit: change Sources/Wire and run `make contract`.

import { type Endpoint, endpoint } from "./endpoint.ts";

export interface AcceptFriendRequestRequest {
  request: string;
  remark?: string;
  isChatsOnly?: boolean;
}

/** How a person appears to everyone who may see them at all. */
export interface AccountCard {
  id: string;
  /** The Teahouse ID: 6 to 20 letters, digits, `_`, `-`. */
  handle: string;
  name: string;
  /** The path of the avatar, `/v1/attachments/…`; absent until one is set. */
  avatar?: string;
  /** One line about the person. */
  line?: string;
  region?: string;
}

export interface AccountPagesPath {
  account: string;
}

export interface AccountPath {
  account: string;
}

/** One thing that the caller's client showed or the caller did, as the machine may remember it. */
export interface Act {
  video: string;
  kind: ActKind;
  source: ActSource;
  at: number;
  /** Of a watch: milliseconds watched, replays included. */
  watched?: number;
  /** Of a watch: the farthest place reached, in milliseconds. */
  reached?: number;
}

/** `shown`, `watched` and `skipped` are told by clients; the others are noted by the server when they happen. */
export type ActKind =
  | "shown"
  | "watched"
  | "skipped"
  | "liked"
  | "unliked"
  | "commented"
  | "shared"
  | "kept"
  | "refused"
  | "followed"
  | "reported";

/** Where the caller came upon a video. */
export type ActSource = "friends" | "following" | "hot" | "page" | "chat" | "topic" | "link" | "favourites";

export interface AddMembersRequest {
  chat: string;
  accounts: string[];
}

/** Who came in at once, who was sent an invitation to accept, and who waits for approval. */
export interface AddedMembers {
  added: string[];
  invited: string[];
  waiting: string[];
}

export interface Answer {
  /** The `ref` of the frame that this answers. */
  ref: string;
  result?: unknown;
  problem?: Problem;
}

/** What is known of an upload. The paths are absolute paths on the server; they check who asks. */
export interface Attachment {
  id: string;
  purpose: AttachmentPurpose;
  state: AttachmentState;
  /** Why it failed, as a problem code: `attachments.not_a_picture`. */
  failure?: string;
  /** The name that the sender gave the file. */
  name: string;
  bytes: number;
  /** By content, not by name: `image/jpeg`. */
  type: string;
  /** Pixels, of pictures and videos, upright. */
  width?: number;
  height?: number;
  /** Milliseconds, of sound and video. */
  duration?: number;
  /** The loudness of a voice message in up to 64 steps of 0 to 100. */
  waveform?: number[];
  /** Where to read the whole thing. */
  path: string;
  /** Where to read a small picture of it, where there is one. */
  thumbnail?: string;
  /** Where to read the still of a video. */
  poster?: string;
  /** Whether the picture moves; its thumbnail does not. */
  isAnimated?: boolean;
}

export interface AttachmentDraft {
  attachment: string;
}

export interface AttachmentPath {
  attachment: string;
}

/** What an upload is to become. It decides the limits and the treatment. */
export type AttachmentPurpose = "picture" | "video" | "voice" | "file" | "avatar" | "film";

export type AttachmentState = "processing" | "ready" | "failed";

export interface AttachmentsDraft {
  attachments: string[];
}

/** Whom something of one's own is for. Tags stand for their members of this moment: whoever is added to one later is not among them. */
export interface Audience {
  kind: AudienceKind;
  /** At most 1,000. */
  people: string[];
  /** Own tags. */
  tags: string[];
}

/** All friends, the author alone, those who are named, or all but those who are named. */
export type AudienceKind = "all" | "self" | "these" | "allBut";

export interface BlockedPeople {
  people: AccountCard[];
}

export interface CSRFToken {
  csrfToken: string;
}

export interface Captions {
  /** A language tag (BCP 47): `en`, `zh-Hans`. */
  language: string;
  path: string;
}

export interface CaptionsPath {
  video: string;
  language: string;
}

/** Something of this house, as it was when it was handed on; its target opens it as it is now, for whoever may see it. */
export interface CardContent {
  of: CardKind;
  /** The id of the thing, among those of its kind. */
  id: string;
  /** May be empty. */
  title: string;
  subtitle: string;
  /** The path of a picture that anybody may see. */
  picture?: string;
  /** Its path on this server. */
  target: string;
}

/** Names something of this house that whoever hands it on may see. */
export interface CardDraft {
  of: CardKind;
  id: string;
}

/** What a card is of. */
export type CardKind = "video" | "page";

export interface CardPath {
  code: string;
}

/** A change of the account's own state, as the live socket carried it. */
export interface Change {
  type: string;
  seq: number;
  body: unknown;
}

export interface ChangeHandleRequest {
  handle: string;
}

export interface ChangePasswordRequest {
  /** Absent only when the account has no password yet. */
  current?: string;
  new: string;
}

export interface Changes {
  changes: Change[];
  /** The number of the newest change of the account, listed here or not. */
  latest: number;
  /** The numbers asked for are no longer kept: fetch the state anew and go on from `latest`. */
  tooOld: boolean;
}

export interface ChangesRequest {
  since: number;
}

export interface ChannelsSettings {
  /** What a like is unless the caller says otherwise. */
  likes: LikeKind;
  /** Whether the machine proposes videos at all. */
  isHotOn: boolean;
}

export interface Chapter {
  /** Milliseconds from the beginning. */
  start: number;
  title: string;
}

/** A row of the chat list: a chat as one member sees it. */
export interface Chat {
  id: string;
  kind: ChatKind;
  /** The group's name, empty if nobody gave one; absent in a direct chat. */
  name?: string;
  /** The group's picture. */
  avatar?: string;
  /** The other person of a direct chat. */
  peer?: AccountCard;
  /** Of a group: how many people are in it, and the first few, from whose pictures a client composes one. */
  memberCount: number;
  faces: AccountCard[];
  /** The sequence number of the newest entry. */
  lastSeq: number;
  /** The newest entry that this member may see. */
  last?: Message;
  activeAt: number;
  mine: ChatState;
}

export type ChatKind = "direct" | "group";

export interface ChatPath {
  chat: string;
}

/** What is private to one member of a chat. It syncs between that member's devices and reaches nobody else. */
export interface ChatState {
  chat: string;
  /** Everything up to this sequence number has been seen by its member. It only grows. */
  floor: number;
  /** Entries of others above the floor that count for the badge, at most 100. */
  unread: number;
  /** The newest entry above the floor that mentions this member. */
  mentionedAt?: number;
  isPinned: boolean;
  isMuted: boolean;
  isMarkedUnread: boolean;
  /** Swept from the chat list until something new arrives. */
  isHidden: boolean;
  draft?: string;
  /** False once the member has left or was removed, or the other side is no longer a friend. */
  maySend: boolean;
}

/** Collects the session once the other device has confirmed. */
export interface CollectHandoverRequest {
  code: string;
  secret: string;
  session: SessionKind;
}

export interface CollectedHandover {
  state: HandoverState;
  /** Present when `state` is `confirmed`. */
  signedIn?: SignedIn;
}

/** A comment under a video, or an answer to one. */
export interface Comment {
  id: string;
  video: string;
  author: AccountCard;
  /** Whether the author works on the Page. */
  isOfPage: boolean;
  text: string;
  at: number;
  likes: number;
  replies: number;
  isPinned: boolean;
  /** Hidden by the Page; then only its author and those who look after the Page see it. */
  isHidden: boolean;
  /** The caller likes it. */
  isLiked: boolean;
  mayDelete: boolean;
}

/** Comments on a post. The same `clientID` from the same account is the same comment. */
export interface CommentMomentRequest {
  moment: string;
  clientID: string;
  /** 1 to 500 characters. */
  text: string;
  /** The comment that this one answers. */
  replyTo?: string;
}

export interface CommentPath {
  comment: string;
}

export interface CommentRequest {
  video: string;
  /** 1 to 500 characters. */
  text: string;
  /** The comment that this one answers. An answer to an answer stands under the same comment. */
  replyTo?: string;
  /** 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless. */
  clientID: string;
}

/** Who may comment on a video. */
export type Commenters = "everyone" | "followers" | "nobody";

export interface CommentsRequest {
  video: string;
  cursor?: string;
  /** 1 to 100; 30 if absent. */
  limit?: number;
}

/** A friend, with what the caller alone has written down about them. */
export interface Contact {
  card: AccountCard;
  remark?: string;
  tags: string[];
  isStarred: boolean;
  /** Hides Moments and Status both ways. */
  isChatsOnly: boolean;
  hidesMine: boolean;
  hidesTheirs: boolean;
  since: number;
}

/** The own QR card: whoever holds the link may see who it is and ask to be friends. */
export interface ContactCard {
  link: string;
}

export interface ContactContent {
  card: AccountCard;
}

export interface ContactDraft {
  account: string;
}

export interface CreateGroupRequest {
  name?: string;
  /** Friends; up to 40 are added at once, the others are sent an invitation. */
  members: string[];
  /** 1 to 64 characters of the client's choice, which make repeating the call harmless. */
  clientID?: string;
}

export interface CreateInvitationRequest {
  /** 1 to 1,000; 1 if absent. */
  uses?: number;
  /** 1 to 64 characters of the client's choice, which make repeating the call harmless. */
  clientID?: string;
}

export interface CreatePageRequest {
  /** 6 to 20 letters, digits, `_` or `-`, beginning with a letter; nobody else's. */
  handle: string;
  /** 1 to 40 characters. */
  name: string;
  /** A person's if absent. */
  kind?: PageKind;
  /** At most 500 characters. */
  about?: string;
  /** 1 to 64 characters of the client's choice, which make repeating the call harmless. */
  clientID?: string;
}

export interface CreateTagRequest {
  name: string;
  members: string[];
}

export interface DayFigures {
  /** The beginning of the day. */
  day: number;
  views: number;
  /** Milliseconds. */
  watched: number;
  likes: number;
  comments: number;
  shares: number;
  follows: number;
}

/** One section in which there is something new since the caller looked at it last. */
export interface Dot {
  /** The name of the section. One that lies within another is named behind it: `channels.following` within `channels`. */
  section: string;
  level: DotLevel;
  /** How many things address the caller; with the level `number` alone. */
  count?: number;
  /** Who has something new; with the level `avatar` alone. */
  account?: string;
  name?: string;
  /** The path of their picture, if they have one. */
  picture?: string;
}

/** How loud a dot is, from loud to quiet. */
export type DotLevel = "number" | "avatar" | "plain";

/** The sections that have a dot; what is not named has none. */
export interface Dots {
  dots: Dot[];
}

/** What a client hands in to be sent. */
export type Draft =
  | ({ kind: "text" } & TextContent)
  | ({ kind: "pictures" } & AttachmentsDraft)
  | ({ kind: "video" } & AttachmentDraft)
  | ({ kind: "voice" } & AttachmentDraft)
  | ({ kind: "file" } & AttachmentDraft)
  | ({ kind: "place" } & PlaceContent)
  | ({ kind: "contact" } & ContactDraft)
  | ({ kind: "card" } & CardDraft);

/** A message kept for oneself, as it was. */
export interface Favourite {
  id: string;
  senderName: string;
  chatName?: string;
  content: MessageContent;
  sentAt: number;
  keptAt: number;
}

export interface FavouritePath {
  favourite: string;
}

/** A video in a feed, with the reason why it is there. */
export interface FeedItem {
  video: Video;
  reason: FeedReason;
}

/** Why a video stands in a feed. */
export type FeedReason =
  | ({ kind: "friends" } & FriendsReason)
  | ({ kind: "following" } & Nothing)
  | ({ kind: "popular" } & Nothing)
  | ({ kind: "fresh" } & Nothing)
  | ({ kind: "similar" } & SimilarReason)
  | ({ kind: "chance" } & Nothing);

export interface FileContent {
  file: Attachment;
}

/** How to play a film. All paths are absolute paths on the server. */
export interface Film {
  /** The HLS master playlist (RFC 8216). */
  playlist: string;
  /** One MP4 file for players without HLS; absent until it is made. */
  file?: string;
  poster: string;
  /** Pixels, upright, of the largest rendition. */
  width: number;
  height: number;
  /** Milliseconds. */
  duration: number;
  hasSound: boolean;
  preview?: FilmPreview;
  captions: Captions[];
  chapters: Chapter[];
}

/** One picture with many small stills in rows, for looking ahead while scrubbing. */
export interface FilmPreview {
  path: string;
  /** Of one still, in pixels. */
  width: number;
  height: number;
  columns: number;
  count: number;
  /** Milliseconds from one still to the next. */
  interval: number;
}

/** What of a Page arrives at a follower. */
export interface Follow {
  videos: boolean;
  articles: boolean;
  live: boolean;
}

/** Follows a Page; what is absent stays as it is, and arrives where it is new. */
export interface FollowPageRequest {
  page: string;
  videos?: boolean;
  articles?: boolean;
  live?: boolean;
}

export interface FollowedPage {
  page: PageCard;
  follow: Follow;
  since: number;
}

export interface ForwardRequest {
  chat: string;
  /** 1 to 100 entries of that chat. */
  seqs: number[];
  /** 1 to 9 chats. */
  to: string[];
  /** As one chat history instead of one by one. */
  merged: boolean;
  /** Makes repeating the call harmless. */
  clientID: string;
  /** A word to go with it. */
  note?: string;
}

export interface FoundMessages {
  /** Newest first. */
  messages: Message[];
  /** Hand this back as `before` for more. */
  next?: number;
}

/** A wish to be friends, open until it is accepted, ignored or three days old. */
export interface FriendRequest {
  id: string;
  person: AccountCard;
  /** The caller sent it. */
  isMine: boolean;
  greeting: string;
  source: RequestSource;
  sentAt: number;
  expires: number;
}

export interface FriendRequestPath {
  request: string;
}

export interface FriendRequests {
  /** Newest first, those of the caller among them. */
  requests: FriendRequest[];
}

export interface FriendsReason {
  /** Up to three, the newest liking first. */
  friends: AccountCard[];
  /** How many friends there are in all. */
  count: number;
  /** When the newest of them liked it. */
  likedAt: number;
}

/** A group with what its members may know of it. */
export interface Group {
  chat: Chat;
  announcement?: string;
  joinsNeedApproval: boolean;
  owner: string;
  members: Member[];
  /** How many people wait for approval; for the owner and admins. */
  waiting?: number;
}

/** A card that lets the receiver join a group. */
export interface GroupInvitationContent {
  chat: string;
  code: string;
  name: string;
  memberCount: number;
}

/** A way into a group, as a link or QR code, for seven days and until the group has 200 members. */
export interface GroupInvite {
  code: string;
  link: string;
  expires: number;
}

/** What somebody with an invite is shown before joining. */
export interface GroupPreview {
  chat: string;
  name: string;
  avatar?: string;
  faces: AccountCard[];
  memberCount: number;
  needsApproval: boolean;
  isMember: boolean;
}

/** How many people are in a group, after an entry of its log that is not for everybody. */
export interface GroupSize {
  chat: string;
  memberCount: number;
  /** The number of that entry. */
  lastSeq: number;
}

export interface HandlePath {
  handle: string;
}

/** A sign-in waiting for confirmation. `link` goes into the QR code; `secret` stays on the device that waits. */
export interface Handover {
  code: string;
  secret: string;
  link: string;
  expires: number;
}

/** What the confirming person is shown before saying yes. */
export interface HandoverDetails {
  device: string;
  startedAt: number;
}

export interface HandoverPath {
  code: string;
}

export type HandoverState = "waiting" | "confirmed" | "refused" | "expired";

export interface Hello {
  account: string;
  /** The number of the account's newest change. */
  seq: number;
}

/** Several messages of another chat, forwarded as one. */
export interface HistoryContent {
  title: HistoryTitle;
  lines: HistoryLine[];
}

export interface HistoryLine {
  senderName: string;
  senderAvatar?: string;
  sentAt: number;
  content: MessageContent;
}

/** Whose conversation it was: two names of a direct chat, or the name of a group. Clients put it into words. */
export interface HistoryTitle {
  names: string[];
  isGroup: boolean;
}

/** A code that lets people sign up while registration is by invitation. */
export interface Invitation {
  code: string;
  link: string;
  usesLeft: number;
  expires: number;
}

export interface InvitationPath {
  code: string;
}

export interface Invitations {
  invitations: Invitation[];
}

export interface InvitePath {
  code: string;
}

export interface JoinGroupRequest {
  code: string;
  /** A word to the owner where approval is needed. */
  greeting?: string;
}

export interface JoinRequest {
  person: AccountCard;
  invitedBy?: AccountCard;
  greeting: string;
  askedAt: number;
}

export interface JoinRequests {
  requests: JoinRequest[];
}

export interface JoinedGroup {
  /** Absent while the owner's approval is awaited. */
  chat?: Chat;
  isWaiting: boolean;
}

/** A private like counts, and teaches the caller's own Hot; it enters nobody's Friends. */
export type LikeKind = "public" | "private";

export interface LikeVideoRequest {
  video: string;
  /** As the caller's settings say if absent. */
  kind?: LikeKind;
  source?: ActSource;
}

/** The signed-in person's own account. */
export interface Me {
  card: AccountCard;
  isOperator: boolean;
  /** When the Teahouse ID may be changed again; absent when it may be changed now. */
  handleChangeableFrom?: number;
  hasPassword: boolean;
  passkeyCount: number;
  /** How many recovery codes are left unused. */
  recoveryCodesLeft: number;
}

export interface Member {
  card: AccountCard;
  role: Role;
  /** The name they use in this group. */
  nickname?: string;
  joinedAt: number;
}

export interface MemberPath {
  chat: string;
  account: string;
}

/** One entry of a chat's log. Its place is `seq`: 1, 2, 3 … without a gap, the same for every member. */
export interface Message {
  id: string;
  chat: string;
  seq: number;
  /** Who wrote it; absent for notices of the chat itself. */
  sender?: string;
  /** The name under which the sending device knew it before it was acknowledged. */
  clientID?: string;
  sentAt: number;
  content: MessageContent;
  /** The entry that this one answers, as it was then. */
  quote?: Quote;
  /** Who is addressed; everyone in the group if `mentionsAll`. */
  mentions?: string[];
  mentionsAll?: boolean;
}

/** What a message says or shows. */
export type MessageContent =
  | ({ kind: "text" } & TextContent)
  | ({ kind: "pictures" } & PicturesContent)
  | ({ kind: "video" } & VideoContent)
  | ({ kind: "voice" } & VoiceContent)
  | ({ kind: "file" } & FileContent)
  | ({ kind: "place" } & PlaceContent)
  | ({ kind: "contact" } & ContactContent)
  | ({ kind: "card" } & CardContent)
  | ({ kind: "invitation" } & GroupInvitationContent)
  | ({ kind: "history" } & HistoryContent)
  | ({ kind: "notice" } & NoticeContent)
  | ({ kind: "recall" } & RecallContent)
  | ({ kind: "recalled" } & RecalledContent);

export interface MessagePath {
  chat: string;
  seq: number;
}

export interface Messages {
  /** In the order of their numbers. A number that is missing between two of them is not for this reader. */
  messages: Message[];
  /** The newest number of the chat. */
  lastSeq: number;
  /** The lowest and highest number that this answer speaks for. */
  from: number;
  through: number;
}

/** Changes what is present. A video has at most one pinned comment: pinning one lets the other go. */
export interface ModerateCommentRequest {
  comment: string;
  isPinned?: boolean;
  isHidden?: boolean;
}

/** A post, as the caller may see it: likes and comments are those of the caller and of the caller's friends, under an own post those of everybody. */
export interface Moment {
  id: string;
  author: AccountCard;
  at: number;
  /** May be empty where there is something to look at. */
  text: string;
  /** Up to nine. */
  pictures?: Attachment[];
  video?: Attachment;
  card?: CardContent;
  place?: PlaceContent;
  /** Whom the author wants to see it, those of them whom the caller may know of. */
  mentions?: NamedAccount[];
  /** Of an own post alone: who may see it. */
  audience?: AudienceKind;
  /** The first to like it first; at most 200 of them. */
  likes: AccountCard[];
  /** How many people like it, of those whom the caller may know of. */
  likeCount: number;
  /** The oldest first; in a list at most the newest 50 of them. */
  comments: MomentComment[];
  /** How many comments there are that the caller sees. */
  commentCount: number;
  /** The caller likes it. */
  isLiked: boolean;
  /** The caller hears of later likes and comments. */
  isFollowed: boolean;
  /** The caller may like it and comment on it. Strangers may not. */
  mayTalk: boolean;
}

/** The posts of one person as the caller may see them, newest first. */
export interface MomentAlbum {
  items: Moment[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
  owner: AccountCard;
  /** The path of the cover picture. */
  cover?: string;
  /** How far back the caller sees; absent for strangers. */
  range?: MomentRange;
}

/** Asks for the posts of one person, a page at a time. */
export interface MomentAlbumRequest {
  account: string;
  cursor?: string;
  /** 1 to 200; 50 if absent. */
  limit?: number;
}

/** What somebody wrote under a post. */
export interface MomentComment {
  id: string;
  author: AccountCard;
  text: string;
  at: number;
  /** Whom it answers, if the caller may know of them. */
  replyTo?: NamedAccount;
  /** The caller wrote it or the post. */
  mayDelete: boolean;
}

export interface MomentCommentPath {
  comment: string;
}

/** Something that happened on a post and concerns the caller. Nobody else sees the caller's notices. */
export interface MomentNotice {
  id: string;
  kind: MomentNoticeKind;
  /** Who did it. */
  person: AccountCard;
  at: number;
  moment: string;
  /** The beginning of the post. */
  excerpt: string;
  /** The path of a small picture of the post. */
  picture?: string;
  /** Of a comment: its words; absent when it was deleted. */
  text?: string;
  /** It came since the caller looked at the notices last. */
  isNew: boolean;
}

export type MomentNoticeKind = "like" | "comment" | "mention";

/** The notices that came since the caller looked at them last. */
export interface MomentNoticesNew {
  /** 100 stands for as many or more. */
  count: number;
  /** Who is in the newest of them. */
  newest?: AccountCard;
}

export interface MomentPath {
  moment: string;
}

/** How far back friends see the posts of somebody: all of them, or those of the last 183, 30 or 3 days. */
export type MomentRange = "all" | "sixMonths" | "month" | "threeDays";

export interface MomentSettings {
  range: MomentRange;
  /** Strangers see the last ten posts that are for all friends; otherwise they see nothing. */
  showsStrangersTen: boolean;
  /** The path of the cover picture. */
  cover?: string;
}

/** Somebody, by name. */
export interface NamedAccount {
  id: string;
  name: string;
}

/** A request or an answer that has no content. */
export type Nothing = Record<never, never>;

/** Something that happened in a chat, with the names as they were then. */
export interface NoticeContent {
  event: NoticeEvent;
  actor?: NamedAccount;
  people: NamedAccount[];
  /** The new name or announcement, where it is one of those. */
  text?: string;
  /** Told to these members only (leaving is told to the owner and admins); absent: to all. */
  audience?: string[];
}

export type NoticeEvent =
  | "friendsNow"
  | "groupCreated"
  | "peopleAdded"
  | "personJoined"
  | "personRemoved"
  | "personLeft"
  | "renamed"
  | "pictureChanged"
  | "announced"
  | "ownerChanged"
  | "adminsAdded"
  | "adminsRemoved"
  | "approvalOn"
  | "approvalOff";

/** Opens the chat with one friend. */
export interface OpenDirectChatRequest {
  account: string;
}

/** The caller's status of now, if there is one. */
export interface OwnStatus {
  status?: Status;
}

/** A Page as it stands beside what it published. */
export interface PageCard {
  id: string;
  /** Its name in addresses, by the rules of a Teahouse ID: `/p/handle`. */
  handle: string;
  name: string;
  /** The path of its picture; absent until one is set. */
  avatar?: string;
}

export interface PageCards {
  pages: PageCard[];
}

/** How a Page was watched, by day of the server's clock in UTC, the oldest first. */
export interface PageFigures {
  days: DayFigures[];
  sources: SourceFigure[];
}

export interface PageFiguresRequest {
  page: string;
  /** 1 to 365; 28 if absent. */
  days?: number;
}

export interface PageHandlePath {
  handle: string;
}

export type PageKind = "person" | "organisation";

/** Somebody who works on a Page. */
export interface PageMember {
  card: AccountCard;
  role: PageRole;
}

export interface PageMemberPath {
  page: string;
  account: string;
}

export interface PageMembers {
  members: PageMember[];
}

/** A page of a longer list. */
export interface PageOfAct {
  items: Act[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfChat {
  items: Chat[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfComment {
  items: Comment[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfContact {
  items: Contact[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfFavourite {
  items: Favourite[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfFeedItem {
  items: FeedItem[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfFollowedPage {
  items: FollowedPage[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfMoment {
  items: Moment[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfMomentNotice {
  items: MomentNotice[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfStatus {
  items: Status[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

/** A page of a longer list. */
export interface PageOfVideo {
  items: Video[];
  /** Hand this back as `cursor` for the following page; absent on the last one. */
  next?: string;
}

export interface PagePath {
  page: string;
}

/** A Page as the caller sees it. */
export interface PageProfile {
  card: PageCard;
  kind: PageKind;
  /** What the Page says about itself; empty if nothing. */
  about: string;
  /** How many follow it; who they are nobody sees, the owner included. */
  followers: number;
  openedAt: number;
  /** What the caller may do here; absent for those who do not work on the Page. */
  role?: PageRole;
  /** What of the Page arrives at the caller; absent if they do not follow it. */
  follow?: Follow;
  /** Whether it is a section of its owner's profile; for those who work on it. */
  isOnProfile?: boolean;
}

export interface PageProfiles {
  pages: PageProfile[];
}

/** Asks for one page of a list. */
export interface PageRequest {
  cursor?: string;
  /** 1 to 200; 50 if absent. */
  limit?: number;
}

/** What somebody may do on a Page. The owner may do everything, an editor publish and answer, a host go live, a moderator look after the comments. */
export type PageRole = "owner" | "editor" | "host" | "moderator";

export interface PageVideosRequest {
  page: string;
  cursor?: string;
  /** 1 to 100; 30 if absent. */
  limit?: number;
}

export interface Passkey {
  id: string;
  label: string;
  createdAt: number;
  lastUsedAt?: number;
}

/** A ceremony of the Web Authentication API (Level 2): what the browser is to be handed, and the name under which the server remembers the challenge. `options` is `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON`. */
export interface PasskeyCeremony {
  ceremony: string;
  options: unknown;
}

export interface PasskeyPath {
  passkey: string;
}

/** The authenticator's answer to a registration; binary fields in base64url. */
export interface PasskeyRegistration {
  ceremony: string;
  credentialID: string;
  clientDataJSON: string;
  attestationObject: string;
  /** How the list of passkeys names it: `This laptop`. */
  label?: string;
}

/** Starts the registration of a passkey. Signed out it is for a new account and `handle` and `name` are needed. */
export interface PasskeyRegistrationOptionsRequest {
  handle?: string;
  name?: string;
}

/** The authenticator's answer to a sign-in; binary fields in base64url. */
export interface PasskeySignInRequest {
  ceremony: string;
  credentialID: string;
  clientDataJSON: string;
  authenticatorData: string;
  signature: string;
  session: SessionKind;
  device?: string;
}

export interface Passkeys {
  passkeys: Passkey[];
}

/** Somebody, as the caller may see them. */
export interface Person {
  card: AccountCard;
  relation: Relation;
  /** Present for friends. */
  contact?: Contact;
  /** The open request between the two, where there is one. */
  request?: FriendRequest;
  /** The caller has blocked this person. */
  isBlocked: boolean;
}

export interface PicturesContent {
  /** 1 to 9. */
  pictures: Attachment[];
}

/** A place on the map, as somebody names it. */
export interface PlaceContent {
  name: string;
  address?: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

/** What went wrong with a call, as `application/problem+json` (RFC 9457). */
export interface Problem {
  /** Stable and meant for programs: `chats.not_a_member`. */
  code: string;
  /** A sentence that a person understands, in English; clients translate by `code`. */
  title: string;
  /** The HTTP status. */
  status: number;
  /** The field of the request that is wrong, where one is. */
  field?: string;
  /** Seconds to wait before trying again, where waiting helps. */
  retryAfter?: number;
  /** Names this call in the server's log. */
  requestID?: string;
}

/** Posts something. The same `clientID` from the same account is the same post, however often it is sent. */
export interface PublishMomentRequest {
  /** 1 to 64 characters of the client's choice, unique for the account. */
  clientID: string;
  /** At most 2,000 characters; may be empty beside pictures, a video or a card. */
  text: string;
  /** Up to nine own pictures, in the order in which they are shown. There is one of pictures, video and card. */
  pictures?: string[];
  video?: string;
  card?: CardDraft;
  place?: PlaceContent;
  audience: Audience;
  /** At most 50 friends who are among the audience; they get a notice. */
  mentions?: string[];
}

/** Publishes one film, or one to nine pictures. */
export interface PublishVideoRequest {
  page: string;
  /** An own upload made for the purpose `film`. */
  film?: string;
  /** Own uploads made for the purpose `picture`. */
  pictures?: string[];
  /** At most 1,000 characters; `#topics` and `@pages` in it are found. */
  caption: string;
  /** At most 60 characters. */
  place?: string;
  link?: VideoLink;
  /** Milliseconds into the film at which its poster is taken; a good frame is chosen if absent. */
  posterAt?: number;
  chapters?: Chapter[];
  /** Everyone if absent. */
  commenters?: Commenters;
  /** When to become public, at most a year ahead; at once if absent. */
  publishAt?: number;
  /** 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless. */
  clientID: string;
}

/** An earlier entry, quoted. */
export interface Quote {
  seq: number;
  sender: string;
  senderName: string;
  kind: string;
  /** The first 100 characters of a text; the file's name; empty otherwise. */
  excerpt: string;
}

/** Reads a chat's log: the entries after a number (oldest first) or before one (newest first); the newest without either. */
export interface ReadMessagesRequest {
  chat: string;
  after?: number;
  before?: number;
  /** 1 to 500; 50 if absent. */
  limit?: number;
}

export interface RecallContent {
  seq: number;
}

export type RecalledContent = Record<never, never>;

export interface RecoverRequest {
  handle: string;
  code: string;
  newPassword: string;
  session: SessionKind;
  device?: string;
}

export interface RecoveryCodes {
  /** Ten codes, each good once, shown this once. */
  codes: string[];
}

/** Who may sign up. */
export type Registration = "open" | "invitation" | "closed";

export type Relation = "me" | "friend" | "stranger";

/** Asks for a new set of recovery codes; the old ones end. The password is asked again where there is one. */
export interface RenewRecoveryCodesRequest {
  password?: string;
}

export interface RepliesRequest {
  comment: string;
  cursor?: string;
  /** 1 to 100; 30 if absent. */
  limit?: number;
}

/** How one person found the other. */
export type RequestSource = "search" | "qr" | "group" | "card" | "nearby";

export interface ReviewVideoRequest {
  video: string;
  isApproved: boolean;
  /** Told to the author of a refused video; 1 to 200 characters then. */
  reason?: string;
}

export type Role = "owner" | "admin" | "member";

/** Searches one chat; every filter narrows. */
export interface SearchMessagesRequest {
  chat: string;
  /** Words, in any language; all must occur. */
  words?: string;
  kind?: string;
  sender?: string;
  since?: number;
  until?: number;
  /** Continues below this sequence number. */
  before?: number;
}

export interface SectionPath {
  section: string;
}

/** A `send` frame of the live socket. Its `ref` comes back in the `answer`, whose `result` is a `SentMessage`. */
export interface SendFrame {
  ref: string;
  message: SendMessageRequest;
}

export interface SendFriendRequestRequest {
  to: string;
  /** At most 100 characters. */
  greeting: string;
  source: RequestSource;
  /** Written down now for the time when they are friends. */
  remark?: string;
  isChatsOnly?: boolean;
}

/** Sends a message. The same `clientID` from the same account is the same message, however often it is sent and from whichever device. */
export interface SendMessageRequest {
  chat: string;
  /** 1 to 64 characters of the client's choice, unique for the account. */
  clientID: string;
  content: Draft;
  /** The sequence number of the entry that this one answers. */
  quote?: number;
  mentions?: string[];
  mentionsAll?: boolean;
}

/** The answer: an open request, or friends at once (the other side had asked, or still counts the caller as a friend). */
export interface SentFriendRequest {
  request?: FriendRequest;
  contact?: Contact;
}

/** The message is on disk, and this is its place. */
export interface SentMessage {
  id: string;
  chat: string;
  seq: number;
  clientID: string;
  sentAt: number;
}

export interface SentMessages {
  messages: SentMessage[];
}

/** What a visitor may know of this server before signing in. */
export interface ServerProfile {
  name: string;
  registration: Registration;
  /** False on a new server: the next account becomes the operator. */
  hasOperator: boolean;
  version: string;
}

export interface Session {
  id: string;
  device: string;
  kind: SessionKind;
  signedInAt: number;
  /** To the hour. */
  lastUsedAt: number;
  isCurrent: boolean;
}

/** How the client keeps its session: a browser takes a cookie, everything else a bearer token. */
export type SessionKind = "cookie" | "token";

export interface SessionPath {
  session: string;
}

export interface Sessions {
  sessions: Session[];
}

export interface SetCaptionsRequest {
  video: string;
  /** A language tag (BCP 47): `en`, `zh-Hans`. */
  language: string;
  /** A WebVTT file of at most 500,000 characters. */
  text: string;
}

export interface SetNicknameRequest {
  chat: string;
  /** Empty takes it away. */
  nickname: string;
}

/** For the owner. `owner` hands the Page over: the caller becomes an editor. */
export interface SetPageMemberRequest {
  page: string;
  account: string;
  role: PageRole;
}

export interface SetRoleRequest {
  chat: string;
  account: string;
  /** `owner` hands the group over; `admin` and `member` appoint and dismiss. */
  role: Role;
}

/** Sets the caller's status; one that was there before is over. */
export interface SetStatusRequest {
  kind: StatusKind;
  /** At most 120 characters; of the kind `ownWords` at least one. */
  text: string;
  /** An own picture, or an own video of at most 30 seconds. */
  background?: string;
  /** How far the background is blurred, 0 to 100; 0 if absent. */
  blur?: number;
  place?: PlaceContent;
  song?: StatusSong;
  card?: CardDraft;
  /** All friends, or all but some. */
  audience: Audience;
  /** 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless. */
  clientID?: string;
}

export interface SignInRequest {
  handle: string;
  password: string;
  session: SessionKind;
  device?: string;
}

export interface SignUpRequest {
  handle: string;
  name: string;
  /** 8 to 200 characters. Either this or `passkey`. */
  password?: string;
  passkey?: PasskeyRegistration;
  /** Needed while registration is by invitation. */
  invitation?: string;
  session: SessionKind;
  /** How the device list names this device: `Chromium on Linux`. */
  device?: string;
}

/** Someone is signed in now. */
export interface SignedIn {
  me: Me;
  /** The bearer token, for `session: token`; it is shown this once. */
  token?: string;
  /** The value that a cookie session sends back as `X-CSRF-Token` with every call that changes something. */
  csrfToken?: string;
}

export interface SimilarReason {
  /** The topic that both have, or the Page that both are of. */
  topic?: string;
  pageName?: string;
}

/** How many views came from one place. */
export interface SourceFigure {
  source: ActSource;
  views: number;
}

/** Starts a sign-in that another, signed-in device confirms by scanning a QR code. */
export interface StartHandoverRequest {
  device?: string;
}

/** What somebody is in the middle of, for at most 24 hours. */
export interface Status {
  id: string;
  author: AccountCard;
  kind: StatusKind;
  /** Own words, with `#topics#` in them; may be empty where the kind says enough. */
  text: string;
  at: number;
  /** When it is over, or was. */
  endsAt: number;
  background?: StatusBackground;
  place?: PlaceContent;
  song?: StatusSong;
  card?: CardContent;
  /** How many people like it whom the caller may know of. */
  likes: number;
  /** Of an own status alone: who likes it, the newest first, at most 200. */
  likers?: AccountCard[];
  /** The caller likes it. */
  isLiked: boolean;
  /** Of an own status alone: who may see it. */
  audience?: AudienceKind;
}

/** The picture or silent film behind a status, as blurred as its author wants it. The sharp one is nobody's to see. */
export interface StatusBackground {
  /** Others see it when it is ready; to its author it shows while it is still in the making. */
  attachment: Attachment;
  /** 0 to 100. */
  blur: number;
}

/** What stands beside a name. */
export interface StatusGlance {
  account: string;
  kind: StatusKind;
  text: string;
  endsAt: number;
}

/** A friend who has the same status now. */
export interface StatusGlanceOfFriend {
  person: AccountCard;
  status: StatusGlance;
}

/** Those among the accounts asked for who have a status that the caller may see. */
export interface StatusGlances {
  statuses: StatusGlance[];
}

/** What somebody can be in the middle of: five groups of choices. */
export type StatusKind =
  | "delighted"
  | "cracked"
  | "lucky"
  | "waitingForSun"
  | "tired"
  | "spacedOut"
  | "go"
  | "blue"
  | "grinding"
  | "deepInStudy"
  | "busy"
  | "slackingOff"
  | "travelling"
  | "headingHome"
  | "doNotDisturb"
  | "outAndAbout"
  | "checkingIn"
  | "exercise"
  | "coffee"
  | "tea"
  | "eating"
  | "withTheKids"
  | "savingTheWorld"
  | "selfie"
  | "home"
  | "sleep"
  | "insomnia"
  | "cat"
  | "dog"
  | "games"
  | "music"
  | "ownWords";

/** Names the status of somebody by the person. */
export interface StatusOwner {
  account: string;
}

export interface StatusPath {
  status: string;
}

export interface StatusSharers {
  /** Those who set it last first; at most 100. */
  people: StatusGlanceOfFriend[];
}

export interface StatusSong {
  /** 1 to 100 characters. */
  title: string;
  /** At most 100 characters. */
  artist: string;
}

/** Asks for the statuses of the people that a screen shows. */
export interface StatusesRequest {
  /** At most 200. */
  accounts: string[];
}

/** A private list of friends. */
export interface Tag {
  id: string;
  name: string;
  count: number;
}

export interface TagPath {
  tag: string;
}

export interface Tags {
  tags: Tag[];
}

/** Up to 100 acts of the kinds `shown`, `watched` and `skipped`; those of videos that are gone are left out quietly. */
export interface TellActsRequest {
  acts: Act[];
}

export interface TextContent {
  /** 1 to 10,000 characters. */
  text: string;
}

export interface TopicRequest {
  topic: string;
  cursor?: string;
  /** 1 to 100; 30 if absent. */
  limit?: number;
}

export interface UpdateChannelsSettingsRequest {
  likes?: LikeKind;
  isHotOn?: boolean;
}

/** Changes what is present. An empty draft clears it. */
export interface UpdateChatStateRequest {
  chat: string;
  isPinned?: boolean;
  isMuted?: boolean;
  isMarkedUnread?: boolean;
  isHidden?: boolean;
  draft?: string;
  /** Raises the floor; a lower number changes nothing. */
  floor?: number;
}

/** Changes what is present. An empty remark clears it; `tags` replaces the whole set. */
export interface UpdateContactRequest {
  account: string;
  remark?: string;
  tags?: string[];
  isStarred?: boolean;
  isChatsOnly?: boolean;
  hidesMine?: boolean;
  hidesTheirs?: boolean;
}

/** Changes what is present. Everyone may rename; the rest is for the owner and admins. */
export interface UpdateGroupRequest {
  chat: string;
  name?: string;
  /** The id of a ready avatar attachment. */
  avatar?: string;
  /** An empty text takes it down. */
  announcement?: string;
  joinsNeedApproval?: boolean;
}

/** Changes what is present. */
export interface UpdateMomentSettingsRequest {
  range?: MomentRange;
  showsStrangersTen?: boolean;
  /** The id of an own picture; empty takes the cover away. */
  cover?: string;
}

/** Changes what is present; an empty string takes the picture away. */
export interface UpdatePageRequest {
  page: string;
  name?: string;
  about?: string;
  /** The id of a ready attachment made for the purpose `avatar`. */
  avatar?: string;
  isOnProfile?: boolean;
}

/** Changes what is present; an empty string clears a line, a region or the avatar. */
export interface UpdateProfileRequest {
  name?: string;
  line?: string;
  region?: string;
  /** The id of a ready picture attachment. */
  avatar?: string;
}

export interface UpdateServerRequest {
  name?: string;
  registration?: Registration;
}

/** Changes what is present; `members` replaces the whole list. */
export interface UpdateTagRequest {
  tag: string;
  name?: string;
  members?: string[];
}

/** Changes what is present; an empty place, and a link with an empty target, are taken away. */
export interface UpdateVideoRequest {
  video: string;
  caption?: string;
  place?: string;
  link?: VideoLink;
  chapters?: Chapter[];
  commenters?: Commenters;
}

/** What may be uploaded. */
export interface UploadLimits {
  /** Bytes, by purpose. */
  picture: number;
  video: number;
  voice: number;
  file: number;
  avatar: number;
  film: number;
  /** Above this many bytes a client sends in chunks of this size, so that a broken connection loses little. */
  chunk: number;
}

/** A video as the caller sees it. */
export interface Video {
  id: string;
  page: PageCard;
  state: VideoState;
  /** Why it failed or was refused: a problem code, or the reviewer's words. */
  reason?: string;
  caption: string;
  /** As they stand in the caption, without `#`. */
  topics: string[];
  /** The Pages that the caption names with `@`. */
  pages: PageCard[];
  place?: string;
  link?: VideoLink;
  /** Absent in a picture post, and until the first rendition can be played. */
  film?: Film;
  /** 1 to 9, of a picture post. */
  pictures?: Attachment[];
  /** When it became public, or is to become it. */
  publishedAt?: number;
  commenters: Commenters;
  counts: VideoCounts;
  /** What the caller has to do with it; absent for a visitor without an account. */
  mine?: VideoStanding;
}

export interface VideoContent {
  video: Attachment;
}

export interface VideoCounts {
  /** Public and private ones together. */
  likes: number;
  comments: number;
  shares: number;
  /** How often it was watched for three seconds or to its end. */
  views: number;
}

/** How one video was watched. All of it is counted from the acts of record. */
export interface VideoFigures {
  video: string;
  /** Watched for three seconds or to the end. */
  views: number;
  /** People who viewed it at least once. */
  viewers: number;
  /** Milliseconds watched by all together. */
  watched: number;
  /** Of the views, how many reached the last tenth, in thousandths. */
  completion: number;
  /** Of the views, how many reached each twentieth of the film, in thousandths: 21 numbers, the first is 1,000. */
  retention: number[];
  sources: SourceFigure[];
  counts: VideoCounts;
  /** People who began to follow the Page after viewing it within a day. */
  followersGained: number;
  /** Chats into which somebody sent it. */
  conversations: number;
}

/** The link underneath a video: to something in this house, or to the open web. */
export interface VideoLink {
  /** A path of this server (`/p/…`, `/v/…`), or an `https` address. */
  target: string;
  /** 1 to 60 characters. */
  title: string;
}

export interface VideoPath {
  video: string;
}

/** How far the work on a video is. */
export interface VideoProgress {
  video: string;
  /** 0 to 100. */
  percent: number;
  /** Seconds that are left, as far as can be told. */
  secondsLeft?: number;
  /** It can be watched already, if not yet in every size. */
  isPlayable: boolean;
}

/** What the caller has to do with a video. */
export interface VideoStanding {
  like?: LikeKind;
  isFavourite: boolean;
  /** Where the caller stopped watching, in milliseconds; absent before the beginning and after the end. */
  resumeAt?: number;
  mayComment: boolean;
  /** The caller may change and delete it. */
  mayEdit: boolean;
  /** The caller may pin, hide and delete comments. */
  mayModerate: boolean;
}

/** `preparing` until the first rendition can be played, then `held` for review where the Page is new, `scheduled` until its time, and `published`. */
export type VideoState = "preparing" | "held" | "scheduled" | "published" | "failed" | "refused";

export interface VoiceContent {
  voice: Attachment;
}

/** Frames of the live socket that carry an order of their own. */
export interface ClientFrames {
  /** The first frame: who is signed in and the newest change number. */
  hello: Hello;
  /** Answers a client's frame: what it asked for, or a problem. */
  answer: Answer;
  /** This session was ended; the socket closes. */
  signedOut: Nothing;
  /** A new entry of a chat's log, in the order of the chat's numbers. */
  message: Message;
  /** So many people are in a group now. Sent when somebody left quietly; a notice in the log tells of all else. */
  groupSize: GroupSize;
  /** A video of a Page that the caller works on was published, failed or changed. */
  video: Video;
  /** How far the work on a video is; for those who work on its Page. */
  videoProgress: VideoProgress;
}

/** Numbered changes of the account's own state. */
export interface ChangeFrames {
  /** A change that a later one about the same thing has overtaken. */
  overtaken: Nothing;
  /** An own upload became ready or failed. */
  attachment: Attachment;
  /** The own profile or settings of the account changed. */
  me: Me;
  /** A device was signed in or out. */
  sessions: Nothing;
  /** A friend was added, or what the caller wrote down about one changed. */
  contact: Contact;
  /** The caller deleted a friend on another device. */
  contactRemoved: AccountPath;
  /** A request was sent or received. */
  friendRequest: FriendRequest;
  /** A request was accepted, ignored or withdrawn. */
  friendRequestEnded: FriendRequestPath;
  /** The own tags changed. */
  tags: Tags;
  /** The own list of blocked people changed. */
  blocks: BlockedPeople;
  /** The caller looked at a section: its dot goes out on all devices, and those of the sections around it. */
  dotOut: SectionPath;
  /** A chat appeared in the list. */
  chat: Chat;
  /** The caller left a group or was removed. */
  chatRemoved: ChatPath;
  /** The caller's own state of a chat changed. */
  chatState: ChatState;
  /** The caller deleted a message for themselves. */
  messageDeleted: MessagePath;
  /** Somebody asks to join a group that the caller looks after. */
  joinRequests: ChatPath;
  /** The caller follows a Page, or changed what of it arrives. */
  follow: FollowedPage;
  /** The caller follows a Page no longer. */
  followEnded: PagePath;
  /** A Page that the caller works on was opened or changed. */
  page: PageProfile;
  /** The caller works on a Page no longer, or it was closed. */
  pageLeft: PagePath;
  /** The caller's settings for Channels changed. */
  channelsSettings: ChannelsSettings;
  /** The own settings of Moments changed. */
  momentSettings: MomentSettings;
  /** The caller looked at the notices on one of their devices. */
  momentNotices: MomentNoticesNew;
  /** The caller set or ended their status. */
  ownStatus: OwnStatus;
}

/** Frames that a client sends. */
export interface ServerFrames {
  /** Sends a message; answered when it is on disk. */
  send: SendFrame;
}

/** Every call, by feature. */
export const endpoints = {
  live: {
    changes: endpoint<ChangesRequest, Changes>("GET", "/v1/changes"),
  },
  attachments: {
    limits: endpoint<Nothing, UploadLimits>("GET", "/v1/uploads/limits"),
    attachment: endpoint<AttachmentPath, Attachment>("GET", "/v1/attachments/:attachment"),
  },
  accounts: {
    server: endpoint<Nothing, ServerProfile>("GET", "/v1/server"),
    updateServer: endpoint<UpdateServerRequest, ServerProfile>("PATCH", "/v1/server"),
    listInvitations: endpoint<Nothing, Invitations>("GET", "/v1/invitations"),
    createInvitation: endpoint<CreateInvitationRequest, Invitation>("POST", "/v1/invitations"),
    withdrawInvitation: endpoint<InvitationPath, Nothing>("DELETE", "/v1/invitations/:code"),
    signUp: endpoint<SignUpRequest, SignedIn>("POST", "/v1/accounts"),
    signIn: endpoint<SignInRequest, SignedIn>("POST", "/v1/sessions"),
    signOut: endpoint<Nothing, Nothing>("DELETE", "/v1/sessions/current"),
    listSessions: endpoint<Nothing, Sessions>("GET", "/v1/sessions"),
    endSession: endpoint<SessionPath, Nothing>("DELETE", "/v1/sessions/:session"),
    recover: endpoint<RecoverRequest, SignedIn>("POST", "/v1/sessions/recovery"),
    passkeyRegistrationOptions: endpoint<PasskeyRegistrationOptionsRequest, PasskeyCeremony>(
      "POST",
      "/v1/passkeys/registration",
    ),
    addPasskey: endpoint<PasskeyRegistration, Passkey>("POST", "/v1/passkeys"),
    listPasskeys: endpoint<Nothing, Passkeys>("GET", "/v1/passkeys"),
    removePasskey: endpoint<PasskeyPath, Nothing>("DELETE", "/v1/passkeys/:passkey"),
    passkeySignInOptions: endpoint<Nothing, PasskeyCeremony>("POST", "/v1/passkeys/assertion"),
    passkeySignIn: endpoint<PasskeySignInRequest, SignedIn>("POST", "/v1/sessions/passkey"),
    startHandover: endpoint<StartHandoverRequest, Handover>("POST", "/v1/handovers"),
    collectHandover: endpoint<CollectHandoverRequest, CollectedHandover>("POST", "/v1/handovers/:code/session"),
    viewHandover: endpoint<HandoverPath, HandoverDetails>("GET", "/v1/handovers/:code"),
    confirmHandover: endpoint<HandoverPath, Nothing>("POST", "/v1/handovers/:code/confirmation"),
    refuseHandover: endpoint<HandoverPath, Nothing>("DELETE", "/v1/handovers/:code"),
    me: endpoint<Nothing, Me>("GET", "/v1/me"),
    csrfToken: endpoint<Nothing, CSRFToken>("GET", "/v1/me/csrf-token"),
    updateProfile: endpoint<UpdateProfileRequest, Me>("PATCH", "/v1/me"),
    changeHandle: endpoint<ChangeHandleRequest, Me>("PUT", "/v1/me/handle"),
    changePassword: endpoint<ChangePasswordRequest, Nothing>("PUT", "/v1/me/password"),
    renewRecoveryCodes: endpoint<RenewRecoveryCodesRequest, RecoveryCodes>("POST", "/v1/me/recovery-codes"),
  },
  contacts: {
    list: endpoint<PageRequest, PageOfContact>("GET", "/v1/contacts"),
    update: endpoint<UpdateContactRequest, Contact>("PATCH", "/v1/contacts/:account"),
    remove: endpoint<AccountPath, Nothing>("DELETE", "/v1/contacts/:account"),
    person: endpoint<AccountPath, Person>("GET", "/v1/people/:account"),
    findPerson: endpoint<HandlePath, Person>("GET", "/v1/people/by-handle/:handle"),
    openCard: endpoint<CardPath, Person>("GET", "/v1/cards/:code"),
    myCard: endpoint<Nothing, ContactCard>("GET", "/v1/me/card"),
    renewCard: endpoint<Nothing, ContactCard>("POST", "/v1/me/card"),
    listRequests: endpoint<Nothing, FriendRequests>("GET", "/v1/friend-requests"),
    sendRequest: endpoint<SendFriendRequestRequest, SentFriendRequest>("POST", "/v1/friend-requests"),
    acceptRequest: endpoint<AcceptFriendRequestRequest, Contact>("POST", "/v1/friend-requests/:request/acceptance"),
    dismissRequest: endpoint<FriendRequestPath, Nothing>("DELETE", "/v1/friend-requests/:request"),
    listTags: endpoint<Nothing, Tags>("GET", "/v1/tags"),
    createTag: endpoint<CreateTagRequest, Tag>("POST", "/v1/tags"),
    updateTag: endpoint<UpdateTagRequest, Tag>("PATCH", "/v1/tags/:tag"),
    deleteTag: endpoint<TagPath, Nothing>("DELETE", "/v1/tags/:tag"),
    listBlocked: endpoint<Nothing, BlockedPeople>("GET", "/v1/blocks"),
    block: endpoint<AccountPath, Nothing>("PUT", "/v1/blocks/:account"),
    unblock: endpoint<AccountPath, Nothing>("DELETE", "/v1/blocks/:account"),
  },
  dots: {
    list: endpoint<Nothing, Dots>("GET", "/v1/dots"),
    open: endpoint<SectionPath, Nothing>("PUT", "/v1/dots/:section/opening"),
  },
  chats: {
    list: endpoint<PageRequest, PageOfChat>("GET", "/v1/chats"),
    chat: endpoint<ChatPath, Chat>("GET", "/v1/chats/:chat"),
    openDirect: endpoint<OpenDirectChatRequest, Chat>("POST", "/v1/chats"),
    updateState: endpoint<UpdateChatStateRequest, ChatState>("PATCH", "/v1/chats/:chat/state"),
    send: endpoint<SendMessageRequest, SentMessage>("POST", "/v1/chats/:chat/messages"),
    messages: endpoint<ReadMessagesRequest, Messages>("GET", "/v1/chats/:chat/messages"),
    recall: endpoint<MessagePath, Nothing>("POST", "/v1/chats/:chat/messages/:seq/recall"),
    deleteForMe: endpoint<MessagePath, Nothing>("DELETE", "/v1/chats/:chat/messages/:seq"),
    forward: endpoint<ForwardRequest, SentMessages>("POST", "/v1/chats/:chat/forwards"),
    search: endpoint<SearchMessagesRequest, FoundMessages>("GET", "/v1/chats/:chat/search"),
    listFavourites: endpoint<PageRequest, PageOfFavourite>("GET", "/v1/favourites"),
    keep: endpoint<MessagePath, Favourite>("POST", "/v1/chats/:chat/messages/:seq/favourite"),
    dropFavourite: endpoint<FavouritePath, Nothing>("DELETE", "/v1/favourites/:favourite"),
    createGroup: endpoint<CreateGroupRequest, Group>("POST", "/v1/groups"),
    group: endpoint<ChatPath, Group>("GET", "/v1/groups/:chat"),
    updateGroup: endpoint<UpdateGroupRequest, Group>("PATCH", "/v1/groups/:chat"),
    setNickname: endpoint<SetNicknameRequest, Nothing>("PUT", "/v1/groups/:chat/nickname"),
    addMembers: endpoint<AddMembersRequest, AddedMembers>("POST", "/v1/groups/:chat/members"),
    removeMember: endpoint<MemberPath, Nothing>("DELETE", "/v1/groups/:chat/members/:account"),
    setRole: endpoint<SetRoleRequest, Group>("PUT", "/v1/groups/:chat/members/:account/role"),
    createInvite: endpoint<ChatPath, GroupInvite>("POST", "/v1/groups/:chat/invites"),
    viewInvite: endpoint<InvitePath, GroupPreview>("GET", "/v1/invites/:code"),
    join: endpoint<JoinGroupRequest, JoinedGroup>("POST", "/v1/invites/:code/membership"),
    listJoinRequests: endpoint<ChatPath, JoinRequests>("GET", "/v1/groups/:chat/join-requests"),
    approve: endpoint<MemberPath, Nothing>("POST", "/v1/groups/:chat/join-requests/:account"),
    refuse: endpoint<MemberPath, Nothing>("DELETE", "/v1/groups/:chat/join-requests/:account"),
  },
  pages: {
    create: endpoint<CreatePageRequest, PageProfile>("POST", "/v1/pages"),
    listMine: endpoint<Nothing, PageProfiles>("GET", "/v1/pages"),
    page: endpoint<PagePath, PageProfile>("GET", "/v1/pages/:page"),
    findPage: endpoint<PageHandlePath, PageProfile>("GET", "/v1/pages/by-handle/:handle"),
    update: endpoint<UpdatePageRequest, PageProfile>("PATCH", "/v1/pages/:page"),
    close: endpoint<PagePath, Nothing>("DELETE", "/v1/pages/:page"),
    listOfPerson: endpoint<AccountPagesPath, PageCards>("GET", "/v1/people/:account/pages"),
    listMembers: endpoint<PagePath, PageMembers>("GET", "/v1/pages/:page/members"),
    setMember: endpoint<SetPageMemberRequest, PageMembers>("PUT", "/v1/pages/:page/members/:account"),
    removeMember: endpoint<PageMemberPath, Nothing>("DELETE", "/v1/pages/:page/members/:account"),
    listFollows: endpoint<PageRequest, PageOfFollowedPage>("GET", "/v1/follows"),
    follow: endpoint<FollowPageRequest, Follow>("PUT", "/v1/pages/:page/follow"),
    unfollow: endpoint<PagePath, Nothing>("DELETE", "/v1/pages/:page/follow"),
  },
  channels: {
    publish: endpoint<PublishVideoRequest, Video>("POST", "/v1/pages/:page/videos"),
    listOfPage: endpoint<PageVideosRequest, PageOfVideo>("GET", "/v1/pages/:page/videos"),
    video: endpoint<VideoPath, Video>("GET", "/v1/videos/:video"),
    update: endpoint<UpdateVideoRequest, Video>("PATCH", "/v1/videos/:video"),
    delete: endpoint<VideoPath, Nothing>("DELETE", "/v1/videos/:video"),
    setCaptions: endpoint<SetCaptionsRequest, Video>("PUT", "/v1/videos/:video/captions/:language"),
    removeCaptions: endpoint<CaptionsPath, Nothing>("DELETE", "/v1/videos/:video/captions/:language"),
    listHeld: endpoint<PageRequest, PageOfVideo>("GET", "/v1/channels/held"),
    review: endpoint<ReviewVideoRequest, Nothing>("POST", "/v1/videos/:video/review"),
    friendsFeed: endpoint<PageRequest, PageOfFeedItem>("GET", "/v1/channels/friends"),
    followingFeed: endpoint<PageRequest, PageOfFeedItem>("GET", "/v1/channels/following"),
    hotFeed: endpoint<PageRequest, PageOfFeedItem>("GET", "/v1/channels/hot"),
    topic: endpoint<TopicRequest, PageOfVideo>("GET", "/v1/topics/:topic/videos"),
    like: endpoint<LikeVideoRequest, VideoCounts>("PUT", "/v1/videos/:video/like"),
    unlike: endpoint<VideoPath, VideoCounts>("DELETE", "/v1/videos/:video/like"),
    keep: endpoint<VideoPath, Nothing>("PUT", "/v1/videos/:video/favourite"),
    drop: endpoint<VideoPath, Nothing>("DELETE", "/v1/videos/:video/favourite"),
    listFavourites: endpoint<PageRequest, PageOfVideo>("GET", "/v1/channels/favourites"),
    refuse: endpoint<VideoPath, Nothing>("PUT", "/v1/videos/:video/refusal"),
    tellActs: endpoint<TellActsRequest, Nothing>("POST", "/v1/channels/acts"),
    listActs: endpoint<PageRequest, PageOfAct>("GET", "/v1/channels/acts"),
    forgetActs: endpoint<Nothing, Nothing>("DELETE", "/v1/channels/acts"),
    settings: endpoint<Nothing, ChannelsSettings>("GET", "/v1/channels/settings"),
    updateSettings: endpoint<UpdateChannelsSettingsRequest, ChannelsSettings>("PATCH", "/v1/channels/settings"),
    listComments: endpoint<CommentsRequest, PageOfComment>("GET", "/v1/videos/:video/comments"),
    comment: endpoint<CommentRequest, Comment>("POST", "/v1/videos/:video/comments"),
    listReplies: endpoint<RepliesRequest, PageOfComment>("GET", "/v1/comments/:comment/replies"),
    deleteComment: endpoint<CommentPath, Nothing>("DELETE", "/v1/comments/:comment"),
    likeComment: endpoint<CommentPath, Nothing>("PUT", "/v1/comments/:comment/like"),
    unlikeComment: endpoint<CommentPath, Nothing>("DELETE", "/v1/comments/:comment/like"),
    moderateComment: endpoint<ModerateCommentRequest, Comment>("PATCH", "/v1/comments/:comment"),
    videoFigures: endpoint<VideoPath, VideoFigures>("GET", "/v1/videos/:video/figures"),
    pageFigures: endpoint<PageFiguresRequest, PageFigures>("GET", "/v1/pages/:page/figures"),
  },
  moments: {
    publish: endpoint<PublishMomentRequest, Moment>("POST", "/v1/moments"),
    feed: endpoint<PageRequest, PageOfMoment>("GET", "/v1/moments"),
    moment: endpoint<MomentPath, Moment>("GET", "/v1/moments/:moment"),
    delete: endpoint<MomentPath, Nothing>("DELETE", "/v1/moments/:moment"),
    album: endpoint<MomentAlbumRequest, MomentAlbum>("GET", "/v1/accounts/:account/moments"),
    like: endpoint<MomentPath, Nothing>("PUT", "/v1/moments/:moment/like"),
    unlike: endpoint<MomentPath, Nothing>("DELETE", "/v1/moments/:moment/like"),
    comment: endpoint<CommentMomentRequest, MomentComment>("POST", "/v1/moments/:moment/comments"),
    deleteComment: endpoint<MomentCommentPath, Nothing>("DELETE", "/v1/moments/comments/:comment"),
    follow: endpoint<MomentPath, Nothing>("PUT", "/v1/moments/:moment/following"),
    stopFollowing: endpoint<MomentPath, Nothing>("DELETE", "/v1/moments/:moment/following"),
    newNotices: endpoint<Nothing, MomentNoticesNew>("GET", "/v1/moments/notices/new"),
    listNotices: endpoint<PageRequest, PageOfMomentNotice>("GET", "/v1/moments/notices"),
    seeNotices: endpoint<Nothing, Nothing>("PUT", "/v1/moments/notices/seen"),
    settings: endpoint<Nothing, MomentSettings>("GET", "/v1/moments/settings"),
    updateSettings: endpoint<UpdateMomentSettingsRequest, MomentSettings>("PATCH", "/v1/moments/settings"),
  },
  statuses: {
    own: endpoint<Nothing, OwnStatus>("GET", "/v1/statuses/own"),
    set: endpoint<SetStatusRequest, Status>("PUT", "/v1/statuses/own"),
    end: endpoint<Nothing, Nothing>("DELETE", "/v1/statuses/own"),
    glances: endpoint<StatusesRequest, StatusGlances>("POST", "/v1/statuses/glances"),
    status: endpoint<StatusOwner, Status>("GET", "/v1/accounts/:account/status"),
    sharers: endpoint<StatusOwner, StatusSharers>("GET", "/v1/accounts/:account/status/sharers"),
    like: endpoint<StatusPath, Nothing>("PUT", "/v1/statuses/:status/like"),
    unlike: endpoint<StatusPath, Nothing>("DELETE", "/v1/statuses/:status/like"),
    past: endpoint<PageRequest, PageOfStatus>("GET", "/v1/statuses/past"),
    deletePast: endpoint<StatusPath, Nothing>("DELETE", "/v1/statuses/:status"),
  },
} as const satisfies Record<string, Record<string, Endpoint<never, unknown>>>;
