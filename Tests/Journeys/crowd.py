"""A person with ten thousand friends, as years of a large server would have made them.

They are written into the embedded store while no server runs: through the door, one by one, it would take an hour.
"""

import json
import sqlite3

FRIENDS = 10_000
# Of one conversation.
MESSAGES = 20_000

MINUTE = 60_000


def gather(server, person, friend):
    """Gives `person` all those friends and a chat with each, and makes the chat with `friend` a long one."""
    server.stop()
    store = sqlite3.connect(server.folder / "data/teahouse.sqlite")
    with store:
        me = int(person.id)
        now = store.execute("SELECT created_at FROM accounts WHERE id = ?", (me,)).fetchone()[0]
        # Ids are ordered by time; these people came before all others.
        people = range(1, FRIENDS + 1 - known(store, me))
        fill(store, "accounts", (
            {"id": n, "handle": f"crowd_{n:05}", "handle_key": f"crowd_{n:05}", "name": f"Friend {n}", "line": "x" * 80,
             "is_operator": 0, "created_at": now} for n in people
        ))  # fmt: skip
        fill(store, "account_handles", ({"handle_key": f"crowd_{n:05}", "account": n} for n in people))
        for one, other in (("owner", "friend"), ("friend", "owner")):
            fill(store, "contacts", (
                {one: me, other: n, "since": now, "remark": f"met at tea number {n}" if one == "owner" else None,
                 "is_starred": 0, "is_chats_only": 0, "hides_mine": 0, "hides_theirs": 0} for n in people
            ))  # fmt: skip
        fill(store, "contact_counts", ({"owner": n, "friends": 1} for n in people))
        store.execute("UPDATE contact_counts SET friends = ? WHERE owner = ?", (FRIENDS, me))
        fill(store, "chats", (
            {"id": 100_000 + n, "kind": "direct", "joins_need_approval": 0, "pair_low": n, "pair_high": me, "last_seq": 1,
             "active_at": now - n * MINUTE, "member_count": 2, "members_version": 1} for n in people
        ))  # fmt: skip
        for account in (me, None):
            fill(store, "chat_members", (
                {"chat": 100_000 + n, "account": account or n, "role": "member", "joined_at": now, "joined_seq": 0,
                 "floor": 0, "is_pinned": 0, "is_muted": 0, "is_marked_unread": 0, "hidden_at": -1} for n in people
            ))  # fmt: skip
        fill(store, "messages", (message(100_000 + n, 1, 200_000 + n, n, now) for n in people))
        chat, last = store.execute(
            "SELECT id, last_seq FROM chats WHERE pair_low = ? AND pair_high = ?", sorted([me, int(friend.id)]),
        ).fetchone()
        fill(store, "messages", (
            message(chat, last + n, 1_000_000 + n, int(friend.id), now) for n in range(1, MESSAGES + 1)
        ))  # fmt: skip
        store.execute("UPDATE chats SET last_seq = last_seq + ? WHERE id = ?", (MESSAGES, chat))
    store.close()
    server.start()


def known(store, account):
    return store.execute("SELECT friends FROM contact_counts WHERE owner = ?", (account,)).fetchone()[0]


def message(chat, seq, number, sender, now):
    text = f"cup {seq}"
    return {
        "chat": chat, "seq": seq, "id": number, "sender": sender, "client_id": f"crowd-{number}", "sent_at": now,
        "kind": "text", "content": json.dumps({"kind": "text", "text": text}), "words": text,
    }  # fmt: skip


def fill(store, table, rows):
    rows = list(rows)
    names = list(rows[0])
    store.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})", rows
    )
