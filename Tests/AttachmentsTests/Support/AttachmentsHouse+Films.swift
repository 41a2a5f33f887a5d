import API
import AttachmentsAPI
import Kernel
import Storage

@testable import Attachments

extension AttachmentsHouse {
    func source(of film: Attachment, owner: Caller) async throws -> FilmSource {
        try await database.read { try feature.source(of: film.id, owner: owner.account, in: $0) }
    }

    func letGo(_ film: Attachment, from scope: Scope) async throws {
        try await database.write { try feature.letGo(film.id, from: scope, in: $0) }
    }

    func filmUsage() async throws -> Int64 {
        try await database.read { try UsageStore().loadFilms(of: AttachmentsHouse.anna.account, in: $0) }
    }
}
