import API
import Attachments
import AttachmentsAPI
import Events
import Kernel
import MomentsAPI
import Storage

/// The caller's settings of Moments. They act at once, on old posts too.
struct ManageSettings: Sendable {
    let database: any Database
    let settings = SettingsStore()
    let neighbours: Neighbours
    let changes: ChangeLog

    func read(by caller: Caller) async throws -> MomentSettings {
        try await database.read { [settings] in try settings.load(of: caller.account, in: $0) }
    }

    func update(_ request: UpdateMomentSettingsRequest, by caller: Caller) async throws -> MomentSettings {
        guard request.range != .unknown else { throw MomentsFailure.badRange }
        return try await database.write { transaction in
            let before = try settings.load(of: caller.account, in: transaction)
            var cover = before.cover
            if let new = request.cover { cover = try wear(new, by: caller.account, in: transaction) }
            let after = MomentSettings(
                range: request.range ?? before.range, showsStrangersTen: request.showsStrangersTen ?? before.showsStrangersTen,
                cover: cover)
            try settings.upsert(after, of: caller.account, in: transaction)
            try changes.tell(caller.account, MomentsAPI.settingsChanged, after, about: "moment settings", in: transaction)
            return after
        }
    }

    /// - Returns: the path of the new cover; nil if it was taken away.
    private func wear(_ cover: String, by account: AccountID, in transaction: any WriteTransaction) throws -> String? {
        if cover.isEmpty {
            try neighbours.attachments.clear(.cover(of: account), in: transaction)
            return nil
        }
        guard let id = AttachmentID(cover),
            let picture = try neighbours.attachments.load([id], purpose: .picture, owner: account, in: transaction).first
        else { throw Failure.notFound }
        try neighbours.attachments.replace(.cover(of: account), with: id, in: transaction)
        return picture.path
    }
}
