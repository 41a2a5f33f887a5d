import API
import ContactsAPI
import Kernel
import StatusesAPI
import Storage
import TestSupport
import Testing

@testable import Contacts
@testable import Statuses

/// Random societies, in which what everybody is shown is compared with a plain reading of the rules after each thing that
/// happens.
@Suite struct SocietyTests {
    @Test(arguments: Engine.allCases, [1, 2, 3] as [UInt64])
    func `whatever happens, everybody sees what the rules say`(engine: Engine, seed: UInt64) async throws {
        try await withStatuses(on: engine) { house in
            var society = Society(seed: seed)
            for number in 0..<5 { society.people.append(try await house.person("person\(number)")) }
            for _ in 0..<60 {
                try await society.step(in: house)
                for viewer in society.people {
                    let shown = try await house.glances(of: society.people, by: viewer)
                    let expected = society.people.filter { society.sees($0, viewer, at: house.clock.now()) }.map(\.account)
                    #expect(shown == expected.sorted(), "\(society.log.suffix(5))")
                }
                try await society.compareSharers(in: house)
            }
        }
    }
}

/// What its people think of one another and are in the middle of, as plainly as it can be written down.
private struct Society {
    struct Pair: Hashable {
        let owner: AccountID
        let other: AccountID
    }

    struct Own {
        let kind: StatusKind
        let excepted: Set<AccountID>
        let endsAt: Timestamp
    }

    var people: [Caller] = []
    var log: [String] = []
    private var random: Chance
    private var friends: Set<Pair> = []
    private var chatsOnly: Set<Pair> = []
    private var hidesMine: Set<Pair> = []
    private var hidesTheirs: Set<Pair> = []
    private var blocks: Set<Pair> = []
    private var statuses: [AccountID: Own] = [:]

    init(seed: UInt64) { random = Chance(state: seed) }

    /// The rules of `docs/features/statuses.md`, one by one.
    func sees(_ author: Caller, _ viewer: Caller, at now: Timestamp) -> Bool {
        guard let status = statuses[author.account], status.endsAt > now else { return false }
        if author.account == viewer.account { return true }
        let theirs = Pair(owner: author.account, other: viewer.account)
        let mine = Pair(owner: viewer.account, other: author.account)
        if !friends.contains(theirs) || !friends.contains(mine) { return false }
        if blocks.contains(theirs) || blocks.contains(mine) { return false }
        if chatsOnly.contains(theirs) || chatsOnly.contains(mine) { return false }
        if hidesMine.contains(theirs) || hidesTheirs.contains(mine) { return false }
        return !status.excepted.contains(viewer.account)
    }

    func compareSharers(in house: StatusesHouse) async throws {
        let now = house.clock.now()
        for author in people {
            for viewer in people where sees(author, viewer, at: now) {
                let shown = try await house.sharers(with: author, by: viewer)
                let expected = people.filter { person in
                    person.account != author.account && person.account != viewer.account && sees(person, viewer, at: now)
                        && statuses[person.account]?.kind == statuses[author.account]?.kind
                }
                #expect(Set(shown) == Set(expected.map(\.account)), "\(log.suffix(5))")
            }
        }
    }

    mutating func step(in house: StatusesHouse) async throws {
        let one = people[random.below(people.count)]
        let other = people.filter { $0.account != one.account }[random.below(people.count - 1)]
        let pair = Pair(owner: one.account, other: other.account)
        let act = random.below(10)
        log.append("\(act) \(one.account) \(other.account)")
        switch act {
        case 0...2: try await befriend(one, other, in: house)
        case 3: try await part(one, from: other, in: house)
        case 4: try await change(pair, one, other, in: house)
        case 5 where blocks.contains(pair):
            blocks.remove(pair)
            try await house.unblock(other, by: one)
        case 5:
            blocks.insert(pair)
            try await house.block(other, by: one)
        case 6: house.advance(hours: random.below(15))
        case 7:
            statuses[one.account] = nil
            try await house.statuses.endStatus(by: one)
        default: try await setStatus(one, excepting: other, in: house)
        }
    }

    private mutating func befriend(_ one: Caller, _ other: Caller, in house: StatusesHouse) async throws {
        for (owner, friend) in [(one, other), (other, one)] {
            guard friends.insert(Pair(owner: owner.account, other: friend.account)).inserted else { continue }
            try await house.add(friend, to: owner)
        }
    }

    private mutating func part(_ one: Caller, from other: Caller, in house: StatusesHouse) async throws {
        let pair = Pair(owner: one.account, other: other.account)
        guard friends.remove(pair) != nil else { return }
        chatsOnly.remove(pair)
        hidesMine.remove(pair)
        hidesTheirs.remove(pair)
        try await house.remove(other, from: one)
    }

    private mutating func change(_ pair: Pair, _ one: Caller, _ other: Caller, in house: StatusesHouse) async throws {
        guard friends.contains(pair) else { return }
        let (chats, mine, theirs) = (random.below(4) == 0, random.below(4) == 0, random.below(4) == 0)
        func put(_ isSo: Bool, _ set: inout Set<Pair>) {
            if isSo { set.insert(pair) } else { set.remove(pair) }
        }
        put(chats, &chatsOnly)
        put(mine, &hidesMine)
        put(theirs, &hidesTheirs)
        try await house.update(other, of: one, isChatsOnly: chats, hidesMine: mine, hidesTheirs: theirs)
    }

    private mutating func setStatus(_ one: Caller, excepting other: Caller, in house: StatusesHouse) async throws {
        let excepted = random.below(3) == 0 ? [other] : []
        let kind = [StatusKind.insomnia, .tea][random.below(2)]
        let status = try await house.set(kind, audience: house.all(but: excepted), by: one)
        statuses[one.account] = Own(kind: kind, excepted: Set(excepted.map(\.account)), endsAt: status.at.adding(.seconds(86_400)))
    }
}

/// Numbers that come by chance, and again the same from the same seed (SplitMix64).
private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ (word >> 31)) % UInt64(bound))
    }
}
