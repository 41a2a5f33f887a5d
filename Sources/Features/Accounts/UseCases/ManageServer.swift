import API
import AccountsAPI
import Kernel
import Storage
import Web

/// The name of the server and who may sign up: read by everybody, changed by the operator.
struct ManageServer: Sendable {
    let database: any Database
    let settings: SettingsStore
    let version: String

    func read() async throws -> ServerProfile {
        view(try await database.read { [settings] in try settings.load(in: $0) })
    }

    func update(_ request: UpdateServerRequest, by caller: Caller) async throws -> ServerProfile {
        guard caller.isOperator else { throw Failure.operatorOnly }
        guard request.registration != .unknown else { throw AccountFailure.badRegistration }
        let name = try request.name.map(ProfileText.serverName)
        let changed = try await database.write { [settings] transaction in
            var current = try settings.load(in: transaction)
            current.name = name ?? current.name
            current.registration = request.registration ?? current.registration
            try settings.update(current, in: transaction)
            return current
        }
        return view(changed)
    }

    private func view(_ settings: ServerSettings) -> ServerProfile {
        ServerProfile(
            name: settings.name, registration: settings.registration, hasOperator: settings.operatorAccount != nil, version: version)
    }
}
