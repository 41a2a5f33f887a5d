import AccountsAPI
import Kernel
import Storage

/// What the signed-in device does with a handover: look at it, confirm it, refuse it.
struct AnswerHandover: Sendable {
    let database: any Database
    let handovers: HandoverStore
    let signals: HandoverSignals
    let now: TimeSource

    func view(_ code: String) async throws -> HandoverDetails {
        let handover = try await database.read { [handovers, now] in try handovers.find(code: Secret(text: code), at: now(), in: $0) }
        guard let handover, handover.state == .waiting else { throw Failure.notFound }
        return HandoverDetails(device: handover.device, startedAt: handover.startedAt)
    }

    func confirm(_ code: String, by caller: Caller) async throws { try await answer(code, with: .confirmed, by: caller) }

    func refuse(_ code: String, by caller: Caller) async throws { try await answer(code, with: .refused, by: caller) }

    private func answer(_ code: String, with state: HandoverState, by caller: Caller) async throws {
        let code = Secret(text: code)
        try await database.write { transaction in
            guard try handovers.answer(code: code, by: caller.account, with: state, at: now(), in: transaction) else {
                throw Failure.notFound
            }
            transaction.afterCommit { [signals] in signals.answered(code.hash) }
        }
    }
}
