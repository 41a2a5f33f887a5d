import API
import Foundation
import Server
import Testing

/// Nobody is told whether or when somebody else received, read or is writing something, or is there. So no frame, no
/// field and no word may have a name that would tell it; where a name sounds like it, the reason stands here.
@Suite struct UntoldTests {
    /// Parts of names that would tell a sender about delivery, reading, presence or typing.
    static let refused: Set<String> = [
        "deliver", "delivered", "delivery", "deliveries", "undelivered", "received", "arrived", "receipt", "receipts", "ack", "acked",
        "read", "reads", "reader", "readers", "unread", "seen", "unseen", "viewed", "viewers", "opened", "heard", "played", "watched",
        "floor", "watermark", "presence", "present", "online", "offline", "away", "idle", "active", "inactive", "activity", "last",
        "typing", "composing", "writing", "recording", "reachable", "connected",
    ]

    /// Names that contain such a part, and why they tell nobody anything.
    static let allowed: [String: String] = [
        "ChatState.floor": "A member's own place in a chat; goes to that member's own devices alone.",
        "ChatState.unread": "The member's own badge; goes to that member's own devices alone.",
        "ChatState.isMarkedUnread": "The member's own mark; goes to that member's own devices alone.",
        "UpdateChatStateRequest.floor": "Sent by a member about themselves; nobody else hears of it.",
        "UpdateChatStateRequest.isMarkedUnread": "Sent by a member about themselves; nobody else hears of it.",
        "Chat.activeAt": "The time of the newest entry of the log, which every member has anyway.",
        "Chat.last": "The newest entry of the log, which every member has anyway.",
        "Chat.lastSeq": "The number of the newest entry of the log, which every member has anyway.",
        "GroupSize.lastSeq": "The number of the newest entry of the log, which every member has anyway.",
        "Messages.lastSeq": "The number of the newest entry of the log, which every member has anyway.",
        "PageProfile.openedAt": "When a Page was founded, which everybody may know.",
        "VideoFigures.viewers": "A number of people, never who; for those who work on the Page.",
        "VideoFigures.watched": "Time of all together, never whose; for those who work on the Page.",
        "DayFigures.watched": "Time of all together, never whose; for those who work on the Page.",
        "Act.watched": "The caller's own watching, told by and listed to the caller alone.",
        "ActKind.watched": "The caller's own watching, told by and listed to the caller alone.",
        "TopicOrder.mostWatched": "An order by numbers of views that everybody sees, never whose.",
        "Session.lastUsedAt": "An own device, shown to its owner alone.",
        "Passkey.lastUsedAt": "An own passkey, shown to its owner alone.",
    ]

    /// Types that only ever go to the devices of the person they are about.
    static let own: Set<String> = ["ChatState", "Session", "Passkey"]

    @Test("No frame, field or word tells about delivery, reading, presence or typing")
    func namesTellNothing() throws {
        let suspicious = try Self.names().filter { Self.isSuspicious($0) && Self.allowed[$0] == nil }
        #expect(suspicious.isEmpty)
    }

    @Test("Every exception is still needed")
    func exceptionsAreUsed() throws {
        let names = Set(try Self.names())
        for name in Self.allowed.keys {
            #expect(names.contains(name) && Self.isSuspicious(name), "\(name)")
        }
    }

    @Test("The test would notice", arguments: ["Message.isRead", "Message.deliveredAt", "AccountCard.lastSeenAt", "typing", "AccountCard.isOnline"])
    func noticesPlantedNames(name: String) {
        #expect(Self.isSuspicious(name) && Self.allowed[name] == nil)
    }

    @Test("What is private to a member stands in no frame but numbered changes of that member's own state")
    func privateStateStaysPrivate() throws {
        for frame in HouseCatalogues.frames where frame.direction != .change {
            let book = SchemaBook()
            _ = try book.schema(of: frame.body)
            #expect(Self.own.isDisjoint(with: book.definitions.keys), "\(frame.type)")
        }
    }

    /// Every frame type, every `Type.field`, every `Type.word` and `Type.kind`, and every value in a path.
    private static func names() throws -> [String] {
        let house = try House()
        var names = HouseCatalogues.frames.map(\.type) + HouseCatalogues.endpoints.flatMap(\.pathNames)
        for (type, definition) in house.book.definitions {
            switch definition {
            case .object(let fields): names += fields.map { "\(type).\($0.name)" }
            case .words(let words): names += words.map { "\(type).\($0)" }
            case .union(let alternatives): names += alternatives.map { "\(type).\($0.kind)" }
            }
        }
        return names
    }

    private static func isSuspicious(_ name: String) -> Bool {
        let name = name.split(separator: ".").last ?? ""
        return name.matches(of: /[A-Z]?[a-z]+|[A-Z]+/).contains { refused.contains($0.output.lowercased()) }
    }
}
