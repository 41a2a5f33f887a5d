import API
import AccountsAPI
import AttachmentsAPI
import ChannelsAPI
import Foundation
import PagesAPI
import Server
import TeahouseClient

extension DemoStage {
    /// Opens the Pages, each with its picture and those who work on it.
    func open(_ pages: [DemoPages.Page], in society: DemoSociety) async throws -> [String: PageID] {
        var opened: [String: PageID] = [:]
        for page in pages {
            guard let owner = society.people[page.owner]?.client else { continue }
            let id = try await owner.createPage(page.handle, name: page.name, kind: page.kind, about: page.about).card.id
            let picture = try await studio.picture(of: page.picture, name: "page-\(page.handle)")
            let avatar = try await owner.upload(.bytes(picture), as: .avatar, name: "page.png")
            _ = try await owner.updatePage(UpdatePageRequest(page: id, avatar: avatar.id.description, isOnProfile: true))
            for (handle, role) in page.members {
                guard let member = society.people[handle] else { continue }
                try await owner.setMember(member.card.id, of: id, role: role)
            }
            opened[page.handle] = id
        }
        return opened
    }

    /// Makes everything that is going to be published, each for its time. Painting goes on while the server converts.
    /// - Parameter progress: how many are made.
    func make(
        _ posts: [DemoPost], in society: DemoSociety, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> [String: VideoID] {
        var videos: [String: VideoID] = [:]
        try await withThrowingTaskGroup(of: (String, VideoID).self) { group in
            // The film that takes longest first, so that nobody waits for it in the end.
            var rest = posts.sorted { $0.seconds > $1.seconds }[...]
            for post in rest.prefix(2) { group.addTask { (post.key, try await make(post, in: society)) } }
            rest = rest.dropFirst(2)
            while let (key, video) = try await group.next() {
                videos[key] = video
                progress(videos.count)
                if let post = rest.popFirst() { group.addTask { (post.key, try await make(post, in: society)) } }
            }
        }
        for page in society.pages.keys.sorted() { try await waitUntilMade(on: page, in: society) }
        return videos
    }

    private func make(_ post: DemoPost, in society: DemoSociety) async throws -> VideoID {
        guard let page = society.pages[post.page], let author = society.author(of: post)?.client else { throw DemoFault(post.key) }
        var request = PublishVideoRequest(
            page: page, caption: post.caption, place: post.place, publishAt: clock.moment(post.time), clientID: post.key)
        request.link = post.link.map { VideoLink(target: $0.target, title: $0.title) }
        switch post.content {
        case .film(let film):
            let file = try await studio.shoot(film)
            defer { try? FileManager.default.removeItem(at: file) }
            request.film = try await author.upload(.file(file), as: .film, name: "\(film.name).mp4").id
            request.posterAt = film.posterAt(longestShot: studio.grade.longestShot)
            request.chapters = film.chapters(longestShot: studio.grade.longestShot)
        case .pictures(let stills):
            var ids: [AttachmentID] = []
            for (number, still) in stills.enumerated() {
                let picture = try await studio.picture(of: still, name: "\(post.key)-\(number)")
                ids.append(try await author.upload(.bytes(picture), as: .picture, name: "\(post.key)-\(number).png").id)
            }
            request.pictures = ids
        }
        return try await author.publish(request).id
    }

    private func waitUntilMade(on page: String, in society: DemoSociety) async throws {
        guard let id = society.pages[page], let owner = society.owner(of: page)?.client else { return }
        while true {
            let videos = try await owner.videos(of: id, limit: 100).items
            if let failed = videos.first(where: { $0.state == .failed }) { throw DemoFault(failed.caption) }
            if videos.allSatisfy({ $0.pictures != nil || $0.film?.file != nil }) { return }
            // Lends a hand, so that two films are worked on at a time.
            try await server.settle()
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}

/// Something of the demonstration could not be made.
struct DemoFault: Error, CustomStringConvertible {
    let description: String
    init(_ what: String) { description = "The demonstration could not make “\(what)”." }
}

extension DemoSociety {
    func owner(of page: String) -> DemoPerson? { DemoPages.all.first { $0.handle == page }.flatMap { people[$0.owner] } }
    func author(of post: DemoPost) -> DemoPerson? { owner(of: post.page) }
}

extension DemoPost {
    var seconds: Double {
        if case .film(let film) = content { return film.seconds }
        return 0
    }
}

extension DemoFilm {
    /// The titled shots of a long film.
    func chapters(longestShot: Double) -> [Chapter]? {
        guard shots.count > 2 else { return nil }
        var start = 0.0
        return shots.compactMap { shot in
            defer { start += min(shot.seconds, longestShot) }
            return shot.title.map { Chapter(start: Int64(start * 1000), title: $0) }
        }
    }

    /// Lines that are spoken, as WebVTT, each for an equal part of the film.
    /// - Parameter duration: of the film, in milliseconds.
    static func subtitles(_ lines: [String], duration: Int64) -> String {
        let part = duration / Int64(lines.count)
        let cues = lines.enumerated().map { number, line in
            "\(time(Int64(number) * part + 200)) --> \(time(Int64(number + 1) * part - 200))\n\(line)\n"
        }
        return "WEBVTT\n\n" + cues.joined(separator: "\n")
    }

    private static func time(_ milliseconds: Int64) -> String {
        String(format: "%02d:%02d.%03d", milliseconds / 60_000, milliseconds / 1000 % 60, milliseconds % 1000)
    }
}
