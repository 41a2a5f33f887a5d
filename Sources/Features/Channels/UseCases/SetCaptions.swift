import API
import Attachments
import ChannelsAPI
import Foundation
import Kernel
import Media
import Pages
import Storage

/// Adds, replaces and removes the captions of a film.
struct SetCaptions: Sendable {
    private static let longest = 500_000
    private static let mostLanguages = 30

    let database: any Database
    let videos = VideoStore()
    let files = VideoFileStore()
    let visibility: VideoVisibility
    let views: VideoViews
    let tell: TellWorkers
    let shelf: FilmShelf

    func callAsFunction(_ request: SetCaptionsRequest, by caller: Caller) async throws -> Video {
        let language = try VideoText.language(request.language)
        // Before anything is kept on the disk.
        try await database.read { [visibility] in _ = try visibility.require(.publish, on: request.video, for: caller, in: $0) }
        let text = try clean(request.text)
        return try await shelf.keep(Data(text.utf8), as: "captions-\(language)", suffix: "vtt", type: "text/vtt", of: request.video) {
            file, transaction in
            var video = try visibility.require(.publish, on: request.video, for: caller, in: transaction).record
            guard video.details.pictures.isEmpty else { throw ChannelsFailure.noFilm }
            try take(language, from: &video, in: transaction)
            guard video.details.captions.count < Self.mostLanguages else { throw ChannelsFailure.tooManyCaptions }
            video.details.captions.append(CaptionsRecord(language: language, file: file.name))
            video.details.captions.sort { $0.language < $1.language }
            return try finish(video, for: caller, in: transaction)
        }
    }

    func remove(_ request: CaptionsPath, by caller: Caller) async throws {
        try await database.write { transaction in
            var video = try visibility.require(.publish, on: request.video, for: caller, in: transaction).record
            try take(request.language, from: &video, in: transaction)
            _ = try finish(video, for: caller, in: transaction)
        }
    }

    private func clean(_ text: String) throws -> String {
        guard text.count <= Self.longest else { throw ChannelsFailure.captionsTooLong }
        do {
            return try WebVTT(text).text
        } catch let failure as WebVTTFailure {
            throw ChannelsFailure.badCaptions(line: failure.line)
        }
    }

    /// Tags are compared without case.
    private func take(_ language: String, from video: inout VideoRecord, in transaction: any WriteTransaction) throws {
        for old in video.details.captions where old.language.lowercased() == language.lowercased() {
            try shelf.drop(old.file, of: video.id, in: transaction)
        }
        video.details.captions.removeAll { $0.language.lowercased() == language.lowercased() }
    }

    private func finish(_ video: VideoRecord, for caller: Caller, in transaction: any WriteTransaction) throws -> Video {
        try videos.update(video, in: transaction)
        try tell.changed(video, in: transaction)
        return try views.view(video.id, for: caller, in: transaction)
    }
}
