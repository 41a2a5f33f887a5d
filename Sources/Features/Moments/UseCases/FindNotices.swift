import API
import Accounts
import AccountsAPI
import Kernel
import MomentsAPI
import Storage

/// A notice that somebody may see now.
struct SeenNotice: Sendable {
    let id: Int64
    let kind: MomentNoticeKind
    let person: AccountCard
    let at: Timestamp
    let moment: MomentRecord
    let text: String?

    func view(isNew: Bool) -> MomentNotice {
        MomentNotice(
            id: String(id), kind: kind, person: person, at: at, moment: moment.id, excerpt: moment.content.excerpt,
            picture: moment.content.picture, text: text, isNew: isNew)
    }
}

/// Finds the notices of somebody: from four indexes what may concern them, then what they may see of it.
struct FindNotices: Sendable {
    let sight: MomentSight
    let acting: ActSight
    let acts = ActStore()
    let notices = NoticeStore()

    /// The newest first; as many as the range wants, unless there are fewer.
    func callAsFunction(_ range: NoticeRange, for account: AccountID, in transaction: any ReadTransaction) throws -> [SeenNotice] {
        var (found, place): ([SeenNotice], Int64) = ([], range.below)
        while found.count < range.limit {
            let candidates = try candidates(
                NoticeRange(below: place, above: range.above, limit: range.limit), for: account, in: transaction)
            found += try filter(candidates, for: account, in: transaction)
            guard candidates.count == range.limit, let last = candidates.last else { break }
            place = last.id
        }
        return Array(found.prefix(range.limit))
    }

    private enum Candidate {
        case act(ActRecord)
        case mention(MomentID)

        var id: Int64 {
            switch self {
            case .act(let act): act.id
            case .mention(let moment): moment.rawValue
            }
        }

        var moment: MomentID {
            switch self {
            case .act(let act): act.moment
            case .mention(let moment): moment
            }
        }
    }

    private func candidates(
        _ range: NoticeRange, for account: AccountID, in transaction: any ReadTransaction
    ) throws -> [Candidate] {
        let done =
            try acts.list(underPostsOf: account, in: range, in: transaction) + acts.list(answering: account, in: range, in: transaction)
            + acts.list(followedBy: account, in: range, in: transaction)
        // An answer under an own post, or under a followed one, is one notice.
        let distinct = Dictionary(done.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }).values.map { Candidate.act($0) }
        let mentions = try notices.mentions(of: account, in: range, in: transaction).map { Candidate.mention($0) }
        return Array((distinct + mentions).sorted { $0.id > $1.id }.prefix(range.limit))
    }

    private func filter(
        _ candidates: [Candidate], for account: AccountID, in transaction: any ReadTransaction
    ) throws -> [SeenNotice] {
        let ids = Set(candidates.map(\.moment))
        let seen = try sight.filter(sight.moments.list(ids, in: transaction), for: account, in: transaction)
        let moments = Dictionary(seen.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
        let silences = try notices.silences(of: account, among: ids, in: transaction)
        let people = Set(candidates.compactMap { candidate in if case .act(let act) = candidate { act.account } else { nil } })
        let known = try acting.known(to: account, among: people, in: transaction)
        let cards = try sight.neighbours.accounts.cards(for: people, in: transaction)
        return candidates.compactMap { candidate in
            guard let moment = moments[candidate.moment] else { return nil }
            guard case .act(let act) = candidate else {
                return SeenNotice(
                    id: candidate.id, kind: .mention, person: moment.author, at: moment.record.at, moment: moment.record, text: nil)
            }
            let isSilent = silences[act.moment].map { act.id > $0 } ?? false
            guard !isSilent, ActSight.isSeen(act.account, under: moment, by: account, known: known), let person = cards[act.account] else {
                return nil
            }
            return SeenNotice(
                id: act.id, kind: act.kind == .like ? .like : .comment, person: person, at: act.at, moment: moment.record,
                text: act.kind == .comment && !act.isDeleted ? act.text : nil)
        }
    }
}
