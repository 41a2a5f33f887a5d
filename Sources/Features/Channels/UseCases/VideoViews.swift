import API
import Attachments
import AttachmentsAPI
import ChannelsAPI
import Kernel
import Pages
import PagesAPI
import Storage

/// Turns videos that somebody may see into what they are shown. What belongs to them is read for all at once, so that a
/// page of a feed costs the same few statements whatever is on it.
struct VideoViews: Sendable {
    let visibility: VideoVisibility
    let neighbours: Neighbours
    let likes = LikeStore()
    let favourites = FavouriteStore()
    let counts = VideoCountStore()
    let acts = ActStore()

    /// In the order given.
    func callAsFunction(_ seen: [SeenVideo], for viewer: Caller?, in transaction: any ReadTransaction) throws -> [Video] {
        if seen.isEmpty { return [] }
        let ids = seen.map(\.record.id)
        let mentioned = try neighbours.pages.cards(for: Set(seen.flatMap(\.record.details.mentions)), in: transaction)
        let uploads = seen.flatMap(\.record.details.pictures)
        let pictures = uploads.isEmpty ? [:] : try neighbours.attachments.views(uploads, in: transaction)
        let tallies = try counts.list(ids, in: transaction)
        let standings = try viewer.map { try self.standings(of: $0.account, to: seen, in: transaction) }
        return seen.map { video in
            let (record, details) = (video.record, video.record.details)
            let shown = details.pictures.compactMap { pictures[$0] }
            return Video(
                id: record.id, page: video.page, state: record.state, reason: video.isWorker ? details.reason : nil,
                caption: details.caption, topics: details.topics, pages: details.mentions.compactMap { mentioned[$0] },
                place: details.place, cell: details.cell?.text, link: details.link, film: details.film.map { Film($0, of: record) },
                pictures: details.pictures.isEmpty ? nil : shown, publishedAt: record.publishedAt ?? record.publishAt,
                commenters: details.commenters, counts: VideoCounts(tallies[record.id] ?? VideoTally()), mine: standings?[record.id])
        }
    }

    /// Of those among `ids` that the viewer may see.
    func views(_ ids: [VideoID], for viewer: Caller?, in transaction: any ReadTransaction) throws -> [VideoID: Video] {
        let seen = try visibility.filter(ids, for: viewer, in: transaction)
        let videos = try self(ids.compactMap { seen[$0] }, for: viewer, in: transaction)
        return Dictionary(videos.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `Failure.notFound` if the viewer may not see it.
    func view(_ id: VideoID, for viewer: Caller?, in transaction: any ReadTransaction) throws -> Video {
        guard let video = try views([id], for: viewer, in: transaction)[id] else { throw Failure.notFound }
        return video
    }

    private func standings(
        of account: AccountID, to seen: [SeenVideo], in transaction: any ReadTransaction
    ) throws -> [VideoID: VideoStanding] {
        let ids = seen.map(\.record.id)
        let liked = try likes.list(of: account, among: ids, in: transaction)
        let kept = try favourites.list(of: account, among: ids, in: transaction)
        let places = try acts.watchPlaces(of: account, among: ids, in: transaction)
        let standings = seen.map { video in
            let id = video.record.id
            return VideoStanding(
                like: liked[id], isFavourite: kept.contains(id),
                resumeAt: places[id].flatMap { video.record.details.film?.resumeAt($0) }, mayComment: video.mayComment,
                mayEdit: video.may(.publish), mayModerate: video.may(.moderate))
        }
        return Dictionary(zip(ids, standings), uniquingKeysWith: { first, _ in first })
    }
}

extension SeenVideo {
    /// Those who work on the Page may always answer.
    var mayComment: Bool {
        guard record.state == .published else { return false }
        if isWorker { return true }
        return switch record.details.commenters {
        case .everyone: true
        case .followers: standing.follow != nil
        case .nobody, .unknown: false
        }
    }
}

extension VideoCounts {
    init(_ tally: VideoTally) { self.init(likes: tally.likes, comments: tally.comments, shares: tally.shares, views: tally.views) }
}

extension Film {
    init(_ film: FilmRecord, of video: VideoRecord) {
        func path(_ file: String) -> String { "/v1/videos/\(video.id)/media/\(file)" }
        self.init(
            playlist: path(film.playlist), file: film.file.map(path), poster: path(film.poster), width: film.width, height: film.height,
            duration: film.duration, hasSound: film.hasSound,
            preview: film.preview.map {
                FilmPreview(
                    path: path($0.file), width: $0.width, height: $0.height, columns: $0.columns, count: $0.count, interval: $0.interval)
            },
            captions: video.details.captions.map { Captions(language: $0.language, path: path($0.file)) },
            chapters: video.details.chapters)
    }
}

extension FilmRecord {
    /// So close to its end somebody has seen a film to its end.
    private static let tail: Int64 = 500

    /// The last tenth, in which a film counts as finished.
    func isFinished(at reached: Int64) -> Bool { reached >= duration - duration / 10 }

    /// From here on somebody has seen it to its end.
    var end: Int64 { max(1, duration - Self.tail) }

    func isAtEnd(_ reached: Int64) -> Bool { reached >= end }

    /// Where to go on, for somebody who got so far; nil at the beginning and at the end.
    func resumeAt(_ reached: Int64) -> Int64? { reached >= 3_000 && !isFinished(at: reached) ? reached : nil }
}
