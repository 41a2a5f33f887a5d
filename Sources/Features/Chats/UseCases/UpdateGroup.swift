import API
import AttachmentsAPI
import ChatsAPI
import Kernel
import Storage

/// Changes a group's name (every member may), picture, announcement or approval (the owner and admins).
struct UpdateGroup: Sendable {
    let database: any Database
    let access: ChatAccess
    let roster: GroupRoster
    let uploads: Uploads
    let reading: ReadGroup

    func callAsFunction(_ request: UpdateGroupRequest, by caller: Caller) async throws -> Group {
        let name = try GroupName.checked(request.name)
        let announcement = try request.announcement.map { text in
            guard let clean = PlainText.clean(text, limit: 2_000, lines: true) else { throw Failure.badAnnouncement }
            return clean
        }
        return try await database.write { transaction in
            let seat = try access.requireGroup(request.chat, caller, in: transaction)
            let isAdminMatter = request.avatar != nil || announcement != nil || request.joinsNeedApproval != nil
            guard !isAdminMatter || seat.member.isAdmin else { throw Failure.membersOnly }
            let old = seat.chat
            let avatar = try request.avatar.map { try picture($0, of: old.id, caller, in: transaction) } ?? old.avatar
            try roster.chats.update(
                old.id, name: request.name == nil ? old.name : name, avatar: avatar,
                announcement: announcement.map { $0.isEmpty ? nil : $0 } ?? old.announcement,
                joinsNeedApproval: request.joinsNeedApproval ?? old.joinsNeedApproval, in: transaction)
            try tell(request, name: name, announcement: announcement, old: old, caller, in: transaction)
            return try reading.view(try access.requireGroup(request.chat, caller, in: transaction), in: transaction)
        }
    }

    private func picture(_ id: String, of chat: ChatID, _ caller: Caller, in transaction: any WriteTransaction) throws -> String {
        guard let id = AttachmentID(id), let picture = try uploads.load([id], .avatar, caller.account, transaction).first else {
            throw Failure.notFound
        }
        try uploads.grant(id, .group(chat.rawValue), transaction)
        return picture.path
    }

    private func tell(
        _ request: UpdateGroupRequest, name: String?, announcement: String?, old: ChatRow, _ caller: Caller,
        in transaction: any WriteTransaction
    ) throws {
        let me = try roster.named([caller.account], transaction).first
        if request.name != nil, name != old.name { try roster.log.note(.renamed, by: me, text: name ?? "", in: old, transaction) }
        if request.avatar != nil { try roster.log.note(.pictureChanged, by: me, in: old, transaction) }
        if let announcement, !announcement.isEmpty, announcement != old.announcement {
            try roster.log.note(.announced, by: me, text: announcement, in: old, transaction)
        }
        if let approval = request.joinsNeedApproval, approval != old.joinsNeedApproval {
            try roster.log.note(approval ? .approvalOn : .approvalOff, by: me, in: old, transaction)
        }
    }
}
