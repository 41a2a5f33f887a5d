import API
import ContactsAPI
import Kernel
import Storage

/// The caller's QR card. A new one ends the old one, for when it got into the wrong hands.
struct ManageCard: Sendable {
    let database: any Database
    let meetings: MeetingStore

    func read(by caller: Caller, at origin: String) async throws -> ContactCard {
        if let code = try await database.read({ [meetings] in try meetings.findCard(of: caller.account, in: $0) }) {
            return view(code, at: origin)
        }
        return try await renew(by: caller, at: origin)
    }

    func renew(by caller: Caller, at origin: String) async throws -> ContactCard {
        let code = Secret.random(bytes: 16).text
        try await database.write { [meetings] in try meetings.upsertCard(code, of: caller.account, in: $0) }
        return view(code, at: origin)
    }

    private func view(_ code: String, at origin: String) -> ContactCard { ContactCard(link: "\(origin)/cards/\(code)") }
}
