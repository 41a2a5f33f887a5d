import API
import ChatsAPI
import Storage
import TeahouseClient
import Testing

/// What must hold of a chat after whatever happened: numbers without a gap, nothing twice, everything acknowledged at the
/// place that was acknowledged, the same for every member.
func checkLog(
    of chat: ChatID, readBy readers: [TeahouseClient], acknowledged: [SentMessage] = [], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    var logs: [[Message]] = []
    for reader in readers { logs.append(try await reader.allMessages(of: chat)) }
    guard let log = logs.first else { return }
    let seqs = log.map(\.seq)
    let expected = Array(1...max(1, Int64(log.count)))
    #expect(seqs == expected, "numbers without a gap", sourceLocation: sourceLocation)
    let names = log.compactMap { message in message.sender.flatMap { sender in message.clientID.map { "\(sender) \($0)" } } }
    #expect(Set(names).count == names.count, "nothing twice", sourceLocation: sourceLocation)
    let ids = log.map(\.id)
    #expect(Set(ids).count == ids.count, sourceLocation: sourceLocation)
    let places = Dictionary(log.map { ($0.id, $0.seq) }, uniquingKeysWith: { first, _ in first })
    let lost = acknowledged.filter { places[$0.id] != $0.seq }
    #expect(lost.isEmpty, "everything acknowledged is at its place", sourceLocation: sourceLocation)
    for other in logs.dropFirst() {
        let same = other.map(\.id) == ids
        #expect(same, "every member reads the same", sourceLocation: sourceLocation)
    }
}
