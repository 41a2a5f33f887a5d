import API
import ChannelsAPI
import Foundation
import PagesAPI
import Server
import TeahouseClient

/// Lets everything happen that stands in a timeline.
struct DemoPlay {
    let stage: DemoStage
    let society: DemoSociety
    private var comments: [String: CommentID] = [:]
    /// What people watched and have not told yet, as devices tell it: many at once.
    private var acts: [String: [Act]] = [:]

    init(on stage: DemoStage, _ society: DemoSociety) {
        self.stage = stage
        self.society = society
    }

    mutating func callAsFunction(_ timeline: DemoTimeline) async throws {
        for (moment, deed) in timeline.deeds {
            stage.clock.go(to: moment)
            try await perform(deed)
        }
        for handle in acts.keys.sorted() { try await tell(handle) }
    }

    private mutating func perform(_ deed: DemoDeed) async throws {
        switch deed {
        case .scene(let scene): try await stage.play(scene, in: society)
        case .follow(let who, let page):
            if let page = society.pages[page] { try await client(who).follow(page) }
        case .appear(let post): try await appear(post)
        case .look(let who, let post, let source, let reached): try await look(who, post, source, reached)
        case .like(let who, let post, let kind, let source): try await client(who).like(video(post), kind, source: source)
        case .keep(let who, let post): try await client(who).keep(video(post))
        case .remark(let post, let index): try await remark(post, index)
        case .answer(let post, let index, let number):
            let answer = post.remarks[index].answers[number]
            _ = try await client(answer.who).comment(answer.text, on: video(post), answering: comments["\(post.key)/\(index)"])
        case .applaud(let who, let post, let index):
            if let comment = comments["\(post.key)/\(index)"] { try await client(who).likeComment(comment) }
        }
    }

    /// The job that publishes it is due by now.
    private func appear(_ post: DemoPost) async throws {
        try await stage.server.settle()
        guard !post.subtitles.isEmpty, let owner = society.author(of: post)?.client else { return }
        let id = try video(post)
        guard let film = try await owner.video(id).film else { return }
        for (language, lines) in post.subtitles.sorted(by: { $0.key < $1.key }) {
            _ = try await owner.setCaptions(DemoFilm.subtitles(lines, duration: film.duration), language: language, of: id)
        }
    }

    private mutating func look(_ who: String, _ post: DemoPost, _ source: ActSource, _ reached: Double?) async throws {
        let id = try video(post), moment = stage.clock.now
        let length = post.seconds > 0 ? Int64(post.seconds * 1000) : 12_000
        var told = acts[who] ?? []
        told.append(Act(video: id, kind: .shown, source: source, at: moment))
        if let reached {
            let watched = Int64(Double(length) * reached)
            told.append(Act(video: id, kind: .watched, source: source, at: stage.clock.now, watched: watched, reached: watched))
        } else {
            told.append(Act(video: id, kind: .skipped, source: source, at: stage.clock.now))
        }
        acts[who] = told
        if told.count >= 24 { try await tell(who) }
    }

    private mutating func tell(_ who: String) async throws {
        guard let told = acts.removeValue(forKey: who), !told.isEmpty else { return }
        try await client(who).tell(told)
    }

    private mutating func remark(_ post: DemoPost, _ index: Int) async throws {
        let remark = post.remarks[index]
        let comment = try await client(remark.who).comment(remark.text, on: video(post))
        comments["\(post.key)/\(index)"] = comment.id
        guard remark.isPinned, let owner = society.author(of: post)?.client else { return }
        _ = try await owner.moderateComment(comment.id, isPinned: true)
    }

    private func client(_ who: String) throws -> TeahouseClient {
        guard let person = society.people[who] else { throw DemoFault(who) }
        return person.client
    }

    private func video(_ post: DemoPost) throws -> VideoID {
        guard let video = society.videos[post.key] else { throw DemoFault(post.key) }
        return video
    }
}
