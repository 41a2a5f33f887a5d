"""Who may do what: for every call of the contract, what each kind of caller may do with things that are Anna's.

The callers, as they stand to Anna, who owns a group and looks after it with an admin:

    anonymous, ended    no session, or one that was signed out
    stranger, operator  accounts that never met her; the operator has no more rights than anybody, except over the server
    friend              a friend outside the group
    blocked             a friend whom she has blocked, outside the group
    former              a friend who was a member of the group and was removed
    member, admin       friends in the group
    owner               Anna herself

On Anna's Page the admin is an editor and the member a moderator; everybody else has no role there.

Whoever is named nowhere in a rule must be told exactly what they would be told if the thing did not exist.
"""

from dataclasses import dataclass, field
from typing import Callable

SIGNED_OUT = ("anonymous", "ended")
STRANGERS = ("stranger", "operator")
OUTSIDE_FRIENDS = ("friend", "blocked", "former")
GROUP = ("owner", "admin", "member")
LEADERS = ("owner", "admin")
FRIENDS = OUTSIDE_FRIENDS + ("member", "admin")
SIGNED_IN = STRANGERS + FRIENDS + ("owner",)
EVERYONE = SIGNED_OUT + SIGNED_IN


@dataclass(frozen=True)
class Rule:
    """What is sent, who may, and who is refused with another word than "there is nothing here"."""

    may: tuple = ()
    # What is sent: the fields by name, made from Anna's things (or from things that do not exist) and the caller.
    fields: Callable = lambda t, caller: {}
    # Problem codes by caller, where the answer may tell that the thing is there.
    refused: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    body: bytes | None = None
    # The call is about the caller's own list, where a thing that does not exist does no harm.
    fine_if_absent: bool = False
    # What one caller does leaves nothing for the next.
    uses_up: bool = False
    # Whom somebody has looked up, they have met.
    remembers: bool = False


def each(fields=lambda t, caller: {}, **more):
    """A call about the caller's own things: every signed-in account may."""
    return [Rule(SIGNED_IN, fields, fine_if_absent=True, **more)]


def everyone(fields=lambda t, caller: {}, **more):
    return [Rule(EVERYONE, fields, fine_if_absent=True, **more)]


def operator(fields=lambda t, caller: {}, **more):
    others = tuple(caller for caller in SIGNED_IN if caller != "operator")
    return [Rule(("operator",), fields, refused=dict.fromkeys(others, "operator_only"), fine_if_absent=True, **more)]


def group(may=GROUP, refused=None, **more):
    """A call about Anna's group, with `more` fields beside it."""
    uses_up = more.pop("uses_up", False)
    return Rule(may, lambda t, caller: {"chat": t.group} | _made(more, t, caller), refused=refused or {}, uses_up=uses_up)


def owns(fields, **more):
    """A call about something that is Anna's alone."""
    return [Rule(("owner",), fields, **more)]


def _made(fields, t, caller):
    return {name: value(t, caller) if callable(value) else value for name, value in fields.items()}


MEMBERS_MAY_NOT = {"member": "chats.admins_only"}
TUS = {"Tus-Resumable": "1.0.0"}
NEW = {"handle": "somebody_new", "name": "New"}
# Passkeys belong to a name, and the server of the tests has none.
NO_NAME = dict.fromkeys(EVERYONE, "accounts.passkeys_need_a_name")
HELLO = {"kind": "text", "text": "hello"}

# Everybody may see a Page, so that whoever may do nothing there is told so.
NOT_YOURS = dict.fromkeys(STRANGERS + OUTSIDE_FRIENDS, "pages.not_yours")
OWNER_ALONE = NOT_YOURS | dict.fromkeys(("admin", "member"), "pages.not_your_role")


def page(may=("owner",), refused=OWNER_ALONE, uses_up=False, **more):
    """A call about Anna's Page, with `more` fields beside it."""
    return Rule(may, lambda t, caller: {"page": t.page} | _made(more, t, caller), refused=refused, uses_up=uses_up)


# A video is public, but not between two people with a block: for them there is nothing.
SEES = tuple(caller for caller in EVERYONE if caller != "blocked")
VIEWERS = tuple(caller for caller in SEES if caller in SIGNED_IN)
EDITORS = ("owner", "admin")
ONLY_EDITORS = {caller: code for caller, code in NOT_YOURS.items() if caller != "blocked"} | {"member": "pages.not_your_role"}
ONLY_MODERATORS = {caller: code for caller, code in NOT_YOURS.items() if caller != "blocked"}


def video(may=VIEWERS, refused=None, uses_up=False, **more):
    """A call about a public film of Anna's Page, with `more` fields beside it."""
    return Rule(may, lambda t, caller: {"video": t.video} | _made(more, t, caller), refused=refused or {}, uses_up=uses_up)


def comment(may=VIEWERS, refused=None, uses_up=False, **more):
    """A call about Anna's own comment under her film."""
    return Rule(may, lambda t, caller: {"comment": t.comment} | _made(more, t, caller), refused=refused or {}, uses_up=uses_up)


RULES = {
    # Live
    "live.changes": each(lambda t, caller: {"since": 0}),
    # Attachments
    "attachments.uploadAbilities": everyone(),
    "attachments.beginUpload": each(headers=TUS | {"Upload-Length": "3", "Upload-Metadata": "purpose ZmlsZQ=="}),
    "attachments.findUpload": owns(lambda t, caller: {"upload": t.upload}, headers=TUS),
    "attachments.continueUpload": owns(
        lambda t, caller: {"upload": t.upload}, body=b"t",
        headers=TUS | {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}, uses_up=True,
    ),
    "attachments.endUpload": owns(lambda t, caller: {"upload": t.upload}, headers=TUS, uses_up=True),
    "attachments.overrideMethod": owns(
        lambda t, caller: {"upload": t.upload}, headers=TUS | {"X-HTTP-Method-Override": "HEAD"}
    ),
    "attachments.limits": each(),
    "attachments.attachment": owns(lambda t, caller: {"attachment": t.attachment}),
    # A file that Anna sent to the group, and the picture of her Page.
    "attachments.read": [
        Rule(GROUP, lambda t, caller: {"attachment": t.key, "variant": t.variant}),
        Rule(EVERYONE, lambda t, caller: {"attachment": t.picture_key, "variant": "full"}),
    ],
    "attachments.measure": [
        Rule(GROUP, lambda t, caller: {"attachment": t.key, "variant": t.variant}),
        Rule(EVERYONE, lambda t, caller: {"attachment": t.picture_key, "variant": "thumbnail"}),
    ],
    # Accounts
    "accounts.server": everyone(),
    "accounts.updateServer": operator(lambda t, caller: {"name": "Tea"}),
    "accounts.listInvitations": operator(),
    "accounts.createInvitation": operator(),
    "accounts.withdrawInvitation": operator(lambda t, caller: {"code": t.invitation}, uses_up=True),
    "accounts.signUp": everyone(
        lambda t, caller: {"handle": f"new_{caller}", "name": "New", "password": t.password, "session": "token"}
    ),
    "accounts.signIn": everyone(lambda t, caller: {"handle": t.handle, "password": t.password, "session": "token"}),
    "accounts.signOut": each(),
    "accounts.listSessions": each(),
    "accounts.endSession": owns(lambda t, caller: {"session": t.session}, uses_up=True),
    # A good code lets anybody in, once; that is what it is for.
    "accounts.recover": [
        Rule(
            EVERYONE, uses_up=True,
            fields=lambda t, caller: {
                "handle": t.handle, "code": t.recovery_code, "newPassword": "a new pot of tea", "session": "token",
            },
        )
    ],
    "accounts.passkeyRegistrationOptions": [Rule((), lambda t, caller: NEW, refused=NO_NAME)],
    "accounts.addPasskey": [
        Rule(
            (), lambda t, caller: dict.fromkeys(("ceremony", "credentialID", "clientDataJSON", "attestationObject"), "AA"),
            refused=dict.fromkeys(SIGNED_IN, "accounts.passkey"),
        )
    ],
    "accounts.listPasskeys": each(),
    "accounts.removePasskey": [Rule((), lambda t, caller: {"passkey": t.passkey})],
    "accounts.passkeySignInOptions": [Rule((), refused=NO_NAME)],
    "accounts.passkeySignIn": [
        Rule(
            (), refused=dict.fromkeys(EVERYONE, "accounts.passkey"),
            fields=lambda t, caller: {"session": "token"}
            | dict.fromkeys(("ceremony", "credentialID", "clientDataJSON", "authenticatorData", "signature"), "AA"),
        )
    ],
    "accounts.startHandover": everyone(),
    # With another secret, because the right one has everybody wait for an answer.
    "accounts.collectHandover": everyone(lambda t, caller: {"code": t.handover, "secret": "AA", "session": "token"}),
    # Whoever stands before the waiting device and holds its code may look and decide.
    "accounts.viewHandover": [Rule(SIGNED_IN, lambda t, caller: {"code": t.handover})],
    "accounts.confirmHandover": [Rule(SIGNED_IN, lambda t, caller: {"code": t.handover}, uses_up=True)],
    "accounts.refuseHandover": [Rule(SIGNED_IN, lambda t, caller: {"code": t.handover}, uses_up=True)],
    "accounts.me": each(),
    "accounts.csrfToken": each(),
    "accounts.updateProfile": each(lambda t, caller: {"line": "Tea, please."}),
    "accounts.changeHandle": each(lambda t, caller: {"handle": f"new_{caller}"}),
    "accounts.changePassword": each(lambda t, caller: {"current": t.password, "new": "another pot of tea"}),
    "accounts.renewRecoveryCodes": each(lambda t, caller: {"password": t.password}),
    # Contacts
    "contacts.list": each(),
    "contacts.update": [Rule(FRIENDS, lambda t, caller: {"account": t.account, "isStarred": True})],
    "contacts.remove": [Rule(FRIENDS, lambda t, caller: {"account": t.account})],
    "contacts.person": [Rule(FRIENDS + ("owner",), lambda t, caller: {"account": t.account})],
    # The blocked who are still friends on their side see what they always saw; nothing tells them.
    "contacts.findPerson": [Rule(SIGNED_IN, lambda t, caller: {"handle": t.handle}, remembers=True)],
    "contacts.openCard": [Rule(SIGNED_IN, lambda t, caller: {"code": t.card}, remembers=True)],
    "contacts.myCard": each(),
    "contacts.renewCard": each(),
    "contacts.listRequests": each(),
    "contacts.sendRequest": [
        Rule(
            FRIENDS, lambda t, caller: {"to": t.account, "greeting": "hello", "source": "search"},
            refused={"owner": "contacts.yourself"},
        )
    ],
    "contacts.acceptRequest": owns(lambda t, caller: {"request": t.request}, uses_up=True),
    "contacts.dismissRequest": owns(lambda t, caller: {"request": t.request}, uses_up=True),
    "contacts.listTags": each(),
    "contacts.createTag": each(lambda t, caller: {"name": f"tea {caller}", "members": []}),
    "contacts.updateTag": owns(lambda t, caller: {"tag": t.tag, "name": "green tea"}),
    "contacts.deleteTag": owns(lambda t, caller: {"tag": t.tag}, uses_up=True),
    "contacts.listBlocked": each(),
    "contacts.block": [Rule(FRIENDS, lambda t, caller: {"account": t.account}, refused={"owner": "contacts.yourself"})],
    "contacts.unblock": each(lambda t, caller: {"account": t.account}),
    # Chats
    "chats.list": each(),
    "chats.chat": [group(), Rule(("owner", "friend"), lambda t, caller: {"chat": t.direct})],
    "chats.openDirect": [
        Rule(
            FRIENDS, lambda t, caller: {"account": t.account},
            refused=dict.fromkeys(STRANGERS, "chats.not_friends") | {"owner": "not_found"},
        )
    ],
    "chats.updateState": [
        group(isMuted=True, floor=1), Rule(("owner", "friend"), lambda t, caller: {"chat": t.direct, "draft": "…"}),
    ],
    "chats.send": [
        group(clientID=lambda t, caller: f"hello {caller}", content=HELLO),
        Rule(("owner", "friend"), lambda t, caller: {"chat": t.direct, "clientID": f"hi {caller}", "content": HELLO}),
    ],
    "chats.messages": [group(), Rule(("owner", "friend"), lambda t, caller: {"chat": t.direct})],
    "chats.recall": [group(("owner",), seq=lambda t, caller: t.seq)],
    "chats.deleteForMe": [group(seq=lambda t, caller: t.seq)],
    "chats.forward": [
        group(
            seqs=lambda t, caller: [t.seq], to=lambda t, caller: [t.group], merged=False,
            clientID=lambda t, caller: f"on {caller}",
        ),
        # Out of the group into a chat of two that only one of them is in.
        Rule(
            ("owner",),
            lambda t, caller: {
                "chat": t.group, "seqs": [t.seq], "to": [t.direct], "merged": False, "clientID": f"out {caller}",
            },
        ),
    ],
    "chats.search": [group(words="tea"), Rule(("owner", "friend"), lambda t, caller: {"chat": t.direct, "words": "tea"})],
    "chats.listFavourites": each(),
    "chats.keep": [group(seq=lambda t, caller: t.seq)],
    "chats.dropFavourite": owns(lambda t, caller: {"favourite": t.favourite}, uses_up=True),
    "chats.createGroup": [
        Rule(
            FRIENDS + ("owner",), lambda t, caller: {"members": [t.account]},
            refused=dict.fromkeys(STRANGERS, "chats.not_friends"),
        )
    ],
    "chats.group": [group()],
    "chats.updateGroup": [group(name="Tea lovers"), group(LEADERS, MEMBERS_MAY_NOT, announcement="Tea at five.")],
    "chats.setNickname": [group(nickname="Cup")],
    "chats.addMembers": [
        group(
            ("owner",), {"admin": "chats.not_friends", "member": "chats.not_friends"}, accounts=lambda t, caller: [t.friend],
        )
    ],
    "chats.removeMember": [
        group(account=lambda t, caller: t.member, uses_up=True),
        group(LEADERS, MEMBERS_MAY_NOT, account=lambda t, caller: t.admin, uses_up=True),
        group(("owner",), {"admin": "chats.admins_only"} | MEMBERS_MAY_NOT, account=lambda t, caller: t.account, uses_up=True),
    ],
    "chats.setRole": [
        group(
            ("owner",), dict.fromkeys(("admin", "member"), "chats.owner_only"), account=lambda t, caller: t.member, role="admin",
        )
    ],
    "chats.createInvite": [group(LEADERS, MEMBERS_MAY_NOT)],
    "chats.viewInvite": [Rule(SIGNED_IN, lambda t, caller: {"code": t.invite})],
    "chats.join": [Rule(SIGNED_IN, lambda t, caller: {"code": t.invite})],
    "chats.listJoinRequests": [group(LEADERS, MEMBERS_MAY_NOT)],
    "chats.approve": [group(LEADERS, MEMBERS_MAY_NOT, account=lambda t, caller: t.waiting, uses_up=True)],
    "chats.refuse": [group(LEADERS, MEMBERS_MAY_NOT, account=lambda t, caller: t.waiting, uses_up=True)],
    # Pages
    "pages.create": each(lambda t, caller: {"handle": f"page_of_{caller}", "name": "Tea"}),
    "pages.listMine": each(),
    "pages.page": [page(EVERYONE, {})],
    "pages.findPage": [Rule(EVERYONE, lambda t, caller: {"handle": t.page_handle})],
    "pages.update": [page(name="Green tea house")],
    "pages.close": [page(uses_up=True)],
    "pages.listOfPerson": [Rule(FRIENDS + ("owner",), lambda t, caller: {"account": t.account})],
    "pages.listMembers": [page(GROUP, NOT_YOURS)],
    "pages.setMember": [page(account=lambda t, caller: t.friend, role="host")],
    "pages.removeMember": [
        # An editor's role, which the editor may lay down, and the owner's, which nobody may.
        page(("owner", "admin"), NOT_YOURS | {"member": "pages.not_your_role"}, account=lambda t, caller: t.admin, uses_up=True),
        page((), OWNER_ALONE | {"owner": "pages.owner_stays"}, account=lambda t, caller: t.account),
    ],
    "pages.listFollows": each(),
    "pages.follow": [page(SIGNED_IN, {})],
    "pages.unfollow": each(lambda t, caller: {"page": t.page}),
    "pages.report": [page(STRANGERS + OUTSIDE_FRIENDS, dict.fromkeys(GROUP, "pages.own_report"), reason="spam")],
    "pages.listReports": operator(),
    "pages.review": [
        Rule(
            ("operator",), lambda t, caller: {"page": t.page, "isApproved": True},
            refused={caller: "operator_only" for caller in SIGNED_IN if caller != "operator"},
        )
    ],
    # Channels
    "channels.publish": [
        page(
            EDITORS, NOT_YOURS | {"member": "pages.not_your_role"}, pictures=lambda t, caller: [t.pictures.get(caller, t.video)],
            caption="Tea", clientID=lambda t, caller: f"published by {caller}",
        )
    ],
    "channels.listOfPage": [page(EVERYONE, {})],
    # What waits for review is seen by those who work on the Page, and by the operator.
    "channels.video": [video(SEES), Rule(GROUP + ("operator",), lambda t, caller: {"video": t.held})],
    "channels.update": [video(EDITORS, ONLY_EDITORS, caption="Green tea")],
    "channels.delete": [video(EDITORS, ONLY_EDITORS, uses_up=True)],
    "channels.setCaptions": [
        video(EDITORS, ONLY_EDITORS, language="en", text="WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nTea\n")
    ],
    "channels.removeCaptions": [video(EDITORS, ONLY_EDITORS, language="en")],
    "channels.media": [video(SEES, file="poster.jpg")],
    "channels.mediaHead": [video(SEES, file="poster.jpg")],
    "channels.listHeld": operator(),
    "channels.review": [
        Rule(
            ("operator",), lambda t, caller: {"video": t.held, "isApproved": True}, uses_up=True,
            refused={caller: "operator_only" for caller in SIGNED_IN if caller != "operator"},
        )
    ],
    "channels.report": [
        video(
            tuple(caller for caller in VIEWERS if caller not in GROUP), dict.fromkeys(GROUP, "channels.own_report"), reason="spam"
        )
    ],
    "channels.reportComment": [
        comment(tuple(caller for caller in VIEWERS if caller != "owner"), {"owner": "channels.own_report"}, reason="spam")
    ],
    "channels.listReports": operator(),
    "channels.reviewComment": [
        Rule(
            ("operator",), lambda t, caller: {"comment": t.comment, "isApproved": True},
            refused={caller: "operator_only" for caller in SIGNED_IN if caller != "operator"},
        )
    ],
    "openWeb.page": [Rule(EVERYONE, lambda t, caller: {"handle": t.page_handle})],
    "openWeb.video": [Rule(EVERYONE, lambda t, caller: {"video": t.video})],
    "openWeb.embeddedVideo": [Rule(EVERYONE, lambda t, caller: {"video": t.video})],
    "openWeb.atomFeed": [Rule(EVERYONE, lambda t, caller: {"handle": t.page_handle})],
    "openWeb.jsonFeed": [Rule(EVERYONE, lambda t, caller: {"handle": t.page_handle})],
    "openWeb.embedding": [Rule(EVERYONE, lambda t, caller: {"url": f"{t.origin}/p/{t.page_handle}"})],
    "channels.friendsFeed": each(),
    "channels.followingFeed": each(),
    "channels.hotFeed": each(),
    "dots.list": each(),
    "dots.open": each(lambda t, caller: {"section": "channels.following"}),
    "channels.search": each(lambda t, caller: {"words": "tea", "kind": "videos"}),
    "channels.nearby": each(lambda t, caller: {"cell": "wx4g0"}),
    "channels.topic": each(lambda t, caller: {"topic": "tea"}),
    "channels.listOfTopic": each(lambda t, caller: {"topic": "tea"}),
    "channels.like": [video(kind="private")],
    "channels.unlike": [video()],
    "channels.keep": [video()],
    "channels.drop": each(lambda t, caller: {"video": t.video}),
    "channels.listFavourites": each(),
    "channels.refuse": [video()],
    "channels.tellActs": each(lambda t, caller: {"acts": [{"video": t.video, "kind": "shown", "source": "hot", "at": 1}]}),
    "channels.listActs": each(),
    "channels.forgetActs": each(),
    "channels.settings": each(),
    "channels.updateSettings": each(lambda t, caller: {"likes": "private"}),
    "channels.listComments": [video(SEES)],
    "channels.comment": [video(text="Good tea.", clientID=lambda t, caller: f"said by {caller}")],
    "channels.listReplies": [comment(SEES)],
    "channels.deleteComment": [
        comment(
            GROUP, dict.fromkeys(("stranger", "operator", "friend", "former"), "channels.not_your_comment"), uses_up=True,
        )
    ],
    "channels.likeComment": [comment()],
    "channels.unlikeComment": [comment()],
    "channels.moderateComment": [comment(GROUP, ONLY_MODERATORS, isPinned=True)],
    "channels.commentFilter": [page(GROUP, NOT_YOURS)],
    "channels.setCommentFilter": [page(GROUP, NOT_YOURS, words=[], holdsLinks=False)],
    "channels.listHeldComments": [page(GROUP, NOT_YOURS)],
    "channels.videoFigures": [video(EDITORS, ONLY_EDITORS)],
    "channels.pageFigures": [page(EDITORS, NOT_YOURS | {"member": "pages.not_your_role"})],
    # Operations
    "operations.alive": everyone(),
    "operations.ready": everyone(),
    "operations.metrics": [Rule(("operator",))],
    "operations.description": everyone(),
}
