import ArgumentParser
import Foundation
import Server

/// Fills an empty server with a small society, so that there is something to look around in.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill an empty server with a small society: its chats, its Pages, four weeks of its videos.")

    @OptionGroup var options: SettingOptions

    @Flag(help: "Leave Channels empty, which takes seconds instead of minutes.")
    var withoutFilms = false

    func run() async throws {
        let settings = try await options.read()
        let began = Date.now
        let posts = withoutFilms ? [] : DemoPosts.all
        if !withoutFilms { Self.say("A small town is moving in, and paints the films that it has shot. That takes a few minutes.") }
        try await Self.moveIn(to: settings, posts: posts) { made in
            if made % 8 == 0 || made == posts.count { Self.say("  \(made) of \(posts.count) posts are painted") }
        }
        let seconds = Int(Date.now.timeIntervalSince(began))
        print(
            """
            The town has moved in (\(DemoTown.people.count) people, \(DemoPages.all.count) Pages, \(posts.count) posts, \(seconds) s). Start the server and sign in as

              \(DemoTown.people[0].handle)   the operator
              \(DemoTown.people[1].handle)   her grandmother, who likes large letters
              \(DemoTown.people[2].handle)   a neighbour who writes Chinese

            Everybody's password is: \(DemoTown.password)
            """)
    }

    /// Lets the society move into an empty data folder.
    /// - Parameter progress: how many of the posts are painted.
    static func moveIn(
        to settings: ServerSettings, grade: DemoGrade = DemoGrade(), posts: [DemoPost],
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws {
        try await DemoStage.open(settings, grade: grade) { stage in
            var society = DemoSociety()
            society.people = try await stage.invite(DemoTown.people)
            try await stage.befriend(DemoTown.friendships, among: society.people)
            society.rooms = try await stage.open(DemoTown.rooms, for: society.people)
            society.pages = try await stage.open(DemoPages.all, in: society)
            society.videos = try await stage.make(posts, in: society, progress: progress)
            var play = DemoPlay(on: stage, society)
            try await play(DemoTimeline(posts: posts, clock: stage.clock))
            try await stage.tidy(for: society.people, society.rooms)
        }
    }

    private static func say(_ line: String) {
        print(line)
        fflush(nil)
    }
}
