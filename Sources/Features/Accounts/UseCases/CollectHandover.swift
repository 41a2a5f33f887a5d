import API
import AccountsAPI
import Kernel
import Storage

/// What the waiting device asks, again and again, until it is signed in.
struct CollectHandover: Sendable {
    struct Collected: Sendable {
        let state: HandoverState
        let session: OpenedSession?
    }

    let database: any Database
    let handovers: HandoverStore
    let signals: HandoverSignals
    let limits: CredentialLimits
    let openSession: OpenSession
    /// How long one call waits for an answer.
    let patience: Duration
    let now: TimeSource

    func callAsFunction(_ request: CollectHandoverRequest, from address: NetworkAddress) async throws -> Collected {
        try OpenSession.check(request.session)
        try limits.takeAttempt(from: address)
        let codeHash = Secret(text: request.code).hash
        // Listening begins before the first look, so that an answer in between is not missed.
        return try await signals.withSignal(for: codeHash) { answers in
            let first = try await look(request, from: address)
            guard first.state == .waiting else { return first }
            await wait(for: answers)
            return try await look(request, from: address)
        }
    }

    /// - Returns: `expired` also for a code or secret that never was.
    private func look(_ request: CollectHandoverRequest, from address: NetworkAddress) async throws -> Collected {
        let code = Secret(text: request.code)
        let secret = Secret(text: request.secret)
        let handover = try await database.read { [handovers, now] in try handovers.find(code: code, secret: secret, at: now(), in: $0) }
        guard let handover else { return Collected(state: .expired, session: nil) }
        guard handover.state == .confirmed, let account = handover.account else { return Collected(state: handover.state, session: nil) }
        return try await database.write { transaction in
            guard try handovers.delete(handover, in: transaction) else { return Collected(state: .expired, session: nil) }
            let device = DeviceLabel(handover.device, userAgent: "")
            let session = try openSession(for: account, request.session, on: device, from: address, in: transaction)
            return Collected(state: .confirmed, session: session)
        }
    }

    private func wait(for answers: AsyncStream<Void>) async {
        await withTaskGroup { group in
            group.addTask { for await _ in answers { return } }
            group.addTask { [patience] in try? await Task.sleep(for: patience) }
            await group.next()
            group.cancelAll()
        }
    }
}
