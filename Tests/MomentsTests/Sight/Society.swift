import API
import ContactsAPI
import Kernel
import MomentsAPI
import TestSupport
import Testing

@testable import Moments

/// A random society in which anything may happen, and beside the real one a plain notebook of what happened, from which feeds,
/// albums and notices are read as their rules say.
final class Society {
    struct Tie {
        var isChatsOnly = false
        var hidesMine = false
        var hidesTheirs = false
    }

    struct Post {
        let author: Int
        let at: Int64
        let audience: AudienceKind
        let named: Set<Int>
        let mentions: Set<Int>
    }

    struct Act {
        let id: Int64
        let post: MomentID
        let by: Int
        let isLike: Bool
        let answers: Int?
        var isDeleted = false
    }

    let house: MomentsHouse
    var people: [Caller] = []
    var tags: [TagID] = []
    var ties: [[Int]: Tie] = [:]
    var blocks: Set<[Int]> = []
    var members: [Set<Int>] = []
    var ranges: [MomentRange] = []
    var showsTen: Set<Int> = []
    var posts: [MomentID: Post] = [:]
    var acts: [Act] = []
    private var random: SeededGenerator

    init(_ house: MomentsHouse, seed: UInt64) {
        self.house = house
        random = SeededGenerator(state: seed)
    }

    func begin(_ count: Int) async throws {
        for number in 0..<count {
            let person = try await house.person("person_\(number)")
            people.append(person)
            tags.append(try await house.tag("Close", by: person))
            members.append([])
            ranges.append(.all)
        }
        for _ in 0..<count * 3 { try await befriend() }
    }

    var now: Int64 { house.clock.now().milliseconds }

    // MARK: What happens

    func step() async throws {
        house.clock.advance(by: .seconds(pick(3 * 3600)))
        switch pick(100) {
        case 0..<8: try await befriend()
        case 8..<12: try await unfriend()
        case 12..<16: try await changeBlock()
        case 16..<22: try await changeTie()
        case 22..<28: try await changeTag()
        case 28..<32: try await changeSettings()
        case 32..<52: try await post()
        case 52..<56: try await deletePost()
        case 56..<74: try await like()
        case 74..<94: try await comment()
        default: try await deleteComment()
        }
    }

    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private func pair() -> (Int, Int) {
        let one = pick(people.count)
        return (one, (one + 1 + pick(people.count - 1)) % people.count)
    }

    private func befriend() async throws {
        let (one, other) = pair()
        for (owner, friend) in [(one, other), (other, one)] where ties[[owner, friend]] == nil {
            ties[[owner, friend]] = Tie()
            try await house.add(people[friend], to: people[owner])
        }
    }

    private func unfriend() async throws {
        let (owner, friend) = pair()
        guard ties.removeValue(forKey: [owner, friend]) != nil else { return }
        members[owner].remove(friend)
        try await house.remove(people[friend], from: people[owner])
    }

    private func changeBlock() async throws {
        let (owner, other) = pair()
        if blocks.remove([owner, other]) != nil {
            try await house.unblock(people[other], by: people[owner])
        } else if pick(2) == 0 {
            blocks.insert([owner, other])
            try await house.block(people[other], by: people[owner])
        }
    }

    private func changeTie() async throws {
        let (owner, friend) = pair()
        guard var tie = ties[[owner, friend]] else { return }
        let value = pick(4) == 0
        switch pick(3) {
        case 0: tie.isChatsOnly = value
        case 1: tie.hidesMine = value
        default: tie.hidesTheirs = value
        }
        ties[[owner, friend]] = tie
        try await house.note(
            people[friend], by: people[owner], isChatsOnly: tie.isChatsOnly, hidesMine: tie.hidesMine, hidesTheirs: tie.hidesTheirs)
    }

    private func changeTag() async throws {
        let owner = pick(people.count)
        let friends = people.indices.filter { ties[[owner, $0]] != nil }
        members[owner] = Set(friends.filter { _ in pick(3) == 0 })
        try await house.retag(tags[owner], members[owner].map { people[$0] }, by: people[owner])
    }

    private func changeSettings() async throws {
        let person = pick(people.count)
        ranges[person] = [.all, .all, .sixMonths, .month, .threeDays][pick(5)]
        let isOpen = pick(2) == 0
        if isOpen { showsTen.insert(person) } else { showsTen.remove(person) }
        try await house.set(range: ranges[person], showsStrangersTen: isOpen, by: people[person])
    }

    private func post() async throws {
        let author = pick(people.count)
        let kind: AudienceKind = [.all, .all, .all, .self, .these, .allBut][pick(6)]
        let chosen = Set((0..<pick(4)).map { _ in pick(people.count) }).subtracting([author])
        let usesTag = pick(2) == 0
        let named = kind == .these || kind == .allBut ? chosen.union(usesTag ? members[author] : []) : []
        if kind == .these, named.isEmpty { return }
        let friends = Set(people.indices.filter { ties[[author, $0]] != nil })
        let reached: Set<Int> =
            switch kind {
            case .all: friends
            case .these: friends.intersection(named)
            case .allBut: friends.subtracting(named)
            default: []
            }
        let mentions = Set(reached.sorted().filter { _ in pick(4) == 0 })
        let audience = Audience(kind: kind, people: chosen.map { people[$0].account }, tags: usesTag ? [tags[author]] : [])
        let id = try await house.post(by: people[author], for: audience, mentions: mentions.map { people[$0].account })
        posts[id] = Post(author: author, at: now, audience: kind, named: named, mentions: mentions)
    }

    private func anyPost() -> MomentID? {
        let recent = posts.keys.sorted().suffix(40)
        return recent.isEmpty ? nil : Array(recent)[pick(recent.count)]
    }

    private func deletePost() async throws {
        guard let id = anyPost(), let post = posts.removeValue(forKey: id) else { return }
        try await house.moments.deleteMoment(id, by: people[post.author])
        acts.removeAll { $0.post == id }
    }

    private func like() async throws {
        guard let post = anyPost() else { return }
        let person = pick(people.count)
        let before = acts.firstIndex { $0.post == post && $0.by == person && $0.isLike }
        if let before, sees(post, person) {
            try await house.moments.likeMoment.unlike(post, by: people[person])
            acts.remove(at: before)
        } else if before == nil {
            let isDone = await succeeds { try await house.like(post, by: people[person]) }
            #expect(isDone == mayTalk(post, person), "\(person) likes \(post)")
            if isDone { acts.append(Act(id: house.ids.nextRaw(), post: post, by: person, isLike: true, answers: nil)) }
        }
    }

    private func comment() async throws {
        guard let post = anyPost() else { return }
        let person = pick(people.count)
        let answered = acts.filter { $0.post == post && !$0.isLike && !$0.isDeleted && isSeen($0, by: person) }.last
        let isAnswer = pick(2) == 0
        var written: MomentCommentID?
        let isDone = await succeeds {
            written = try await house.comment(
                on: post, by: people[person], answering: isAnswer ? answered.map { MomentCommentID(rawValue: $0.id) } : nil)
        }
        #expect(isDone == mayTalk(post, person), "\(person) comments on \(post)")
        guard let written else { return }
        acts.append(Act(id: written.rawValue, post: post, by: person, isLike: false, answers: isAnswer ? answered?.by : nil))
    }

    private func deleteComment() async throws {
        let there = acts.indices.filter { !acts[$0].isLike && !acts[$0].isDeleted }
        if there.isEmpty { return }
        let place = there[pick(there.count)]
        guard let post = posts[acts[place].post] else { return }
        let person = pick(2) == 0 ? post.author : acts[place].by
        try await house.moments.deleteComment(MomentCommentID(rawValue: acts[place].id), by: people[person])
        acts[place].isDeleted = true
    }

    private func succeeds(_ work: () async throws -> Void) async -> Bool {
        do {
            try await work()
            return true
        } catch {
            return false
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
