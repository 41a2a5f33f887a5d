import API
import ChannelsAPI
import Foundation
import Kernel
import Storage
import TestSupport
import Testing

@testable import Channels

@Suite struct NearbyTests {
    @Test(arguments: Engine.allCases)
    func `the nearest come first, of those equally near the newest, and the words are coarse`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let here = try GeoCell("wx4g0")
            var ids: [Int: VideoID] = [:]
            // So many columns away, at 40° north: some 3.7 km each.
            for columns in [0, 4, 1, 10, 0, 60, 20] {
                let cell = GeoCell(column: here.column + columns, row: here.row)
                ids[columns] = try await house.publish(on: page, by: anna, cell: cell.text + "zzz").id
            }
            try await house.publish(on: page, by: anna)
            let found = try await house.nearby("wx4g0", limit: 2, by: ben)
            #expect(found.map(\.within) == [5, 5, 5, 20, 50, 100])
            // The one published last stands first among those around.
            let expected = [0, 1, 4, 10, 20].compactMap { ids[$0] }
            #expect(found.map(\.video.id).filter(expected.contains) == expected)
            #expect(found[0].video.cell == "wx4g0")
            #expect(try await house.nearby("s0000", limit: 2, by: ben).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a place can be taken away and moved, and goes with the video`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna, cell: "wx4g0").id
            func move(_ cell: String) async throws -> Video {
                try await house.channels.updateVideo(UpdateVideoRequest(video: video, cell: cell), by: anna)
            }
            #expect(try await move("xn76u").cell == "xn76u")
            #expect(try await house.nearby("wx4g0", by: anna).isEmpty)
            #expect(try await house.nearby("xn76u", by: anna).map(\.video.id) == [video])
            #expect(try await move("").cell == nil)
            #expect(try await house.nearby("xn76u", by: anna).isEmpty)
            _ = try await move("xn76u")
            try await house.channels.deleteVideo(video, by: anna)
            #expect(try await house.nearby("xn76u", by: anna).isEmpty)
            let left = try await house.database.read { try $0.rows("SELECT 1 FROM video_cells").count }
            #expect(left == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is not public or not for somebody is not nearby either`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let held = try await house.publish(on: page, by: anna, cell: "wx4g0")
            #expect(held.state == .held)
            #expect(try await house.nearby("wx4g0", by: ben).isEmpty)
            #expect(try await house.nearby("wx4g0", by: anna).isEmpty)
            try await house.review(ReviewVideoRequest(video: held.id, isApproved: true))
            #expect(try await house.nearby("wx4g0", by: ben).map(\.video.id) == [held.id])
            try await house.block(ben, by: anna)
            #expect(try await house.nearby("wx4g0", by: ben).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `bad places and pages are refused`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            #expect(await failure { try await house.nearby("wx4", by: anna) } == ChannelsFailure.badCell)
            #expect(await failure { try await house.publish(on: page, by: anna, cell: "here") } == ChannelsFailure.badCell)
            for cursor in ["", "9-1-1", "0-1", "x"] {
                let request = NearbyRequest(cell: "wx4g0", cursor: cursor)
                #expect(await failure { try await house.channels.findNearby(request, by: anna) } == ChannelsFailure.badCursor)
            }
        }
    }

    /// Anywhere on earth, the poles and the date line included, every page is what a look at all videos gives.
    @Test(arguments: Engine.allCases, [1, 2, 3])
    func `what is nearby agrees with measuring every distance`(engine: Engine, seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let centres = (0..<6).map { _ in GeoCell.any(using: &random) }
            var places: [(id: VideoID, cell: GeoCell)] = []
            for number in 0..<120 {
                let cell = centres[number % centres.count].neighbour(using: &random)
                places.append((try await house.publish(on: page, by: anna, cell: cell.text).id, cell))
                if number.isMultiple(of: 3) { house.clock.advance(by: .milliseconds(1)) }
            }
            for centre in centres {
                let limit = Int.random(in: 1...9, using: &random)
                let found = try await house.nearby(centre.text, limit: limit, by: anna)
                let expected = Nearness.allCases.flatMap { ring in
                    places.reversed().filter { Nearness(centre.distance(to: $0.cell)) == ring }.map { ($0.id, ring.kilometres) }
                }
                #expect(found.map(\.video.id) == expected.map(\.0), "\(centre)")
                #expect(found.map(\.within) == expected.map(\.1), "\(centre)")
            }
        }
    }
}

extension ChannelsHouse {
    /// Everything nearby, read page by page.
    func nearby(_ cell: String, limit: Int = 30, by caller: Caller) async throws -> [NearbyVideo] {
        var (found, cursor): ([NearbyVideo], String?) = ([], nil)
        repeat {
            let page = try await channels.findNearby(NearbyRequest(cell: cell, cursor: cursor, limit: limit), by: caller)
            found += page.items
            cursor = page.next
        } while cursor != nil
        return found
    }
}
