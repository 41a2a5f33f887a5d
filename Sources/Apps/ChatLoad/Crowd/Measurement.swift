/// What is counted while some lanes are under load.
struct Measurement: Sendable {
    let lanes: [Lane]
    /// What the servers did not take, in their words.
    var refusals: [String] = []
    /// Deliveries that happened inside the window.
    private(set) var delivered = 0
    /// Of the messages that were due inside the window: how long until the last receiver had it, whenever that was.
    private(set) var latencies = Latencies()

    private var sent: [Int]
    private var receipts: [Int: Receipts] = [:]
    private var laneOfReceiver: [Int: Int] = [:]
    /// Of a message to many: how many receivers have seen it so far.
    private var seen: [Int: Int] = [:]
    private var window: Range<UInt64> = 0..<0

    init(lanes: [Lane]) {
        self.lanes = lanes
        sent = Array(repeating: 0, count: lanes.count)
        for (index, lane) in lanes.enumerated() {
            for receiver in lane.receivers {
                laneOfReceiver[receiver] = index
                receipts[receiver] = Receipts()
            }
        }
    }

    /// Opens the window in which deliveries count; it stays open until `close`.
    mutating func open(at now: UInt64) { window = now..<UInt64.max }

    mutating func close(at now: UInt64) { window = window.lowerBound..<now }

    /// The next message of a lane.
    mutating func next(on lane: Int, due: UInt64) -> LoadMessage {
        sent[lane] += 1
        return LoadMessage(lane: lane, number: sent[lane], due: due)
    }

    /// Notes an arrival and answers whether it was the first of that message for that person.
    mutating func note(_ message: LoadMessage, at person: Int, now: UInt64) -> Bool {
        guard laneOfReceiver[person] == message.lane, receipts[person]?.note(message.number) == true else { return false }
        if window.contains(now) { delivered += 1 }
        if window.contains(message.due), isComplete(message) { latencies.note(now - min(now, message.due)) }
        return true
    }

    private mutating func isComplete(_ message: LoadMessage) -> Bool {
        let receivers = lanes[message.lane].receivers.count
        guard receivers > 1 else { return true }
        seen[message.number, default: 0] += 1
        return seen[message.number] == receivers
    }

    var lost: Int {
        receipts.reduce(0) { sum, entry in sum + entry.value.lost(of: sent[laneOfReceiver[entry.key] ?? 0]) }
    }

    var duplicated: Int { receipts.values.reduce(0) { $0 + $1.duplicated } }

    var disordered: Int { receipts.values.reduce(0) { $0 + $1.disordered } }
}
