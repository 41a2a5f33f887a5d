import ArgumentParser
import Foundation
import Server

/// Fills an empty server with a small society, so that there is something to look around in.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fill an empty server with a small society and a week of its messages.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await options.read()
        let began = Date.now
        try await DemoStage.open(settings) { stage in
            let people = try await stage.invite(DemoTown.people)
            try await stage.befriend(DemoTown.friendships, among: people)
            let rooms = try await stage.open(DemoTown.rooms, for: people)
            try await stage.play(DemoWeek.scenes, by: people, in: rooms)
            try await stage.tidy(for: people, rooms)
        }
        let seconds = Int(Date.now.timeIntervalSince(began))
        print(
            """
            A small town has moved in (\(DemoTown.people.count) people, a week of messages, \(seconds) s). Start the server and sign in as

              \(DemoTown.people[0].handle)   the operator
              \(DemoTown.people[1].handle)   her grandmother, who likes large letters
              \(DemoTown.people[2].handle)   a neighbour who writes Chinese

            Everybody's password is: \(DemoTown.password)
            """)
    }
}
