import Foundation
import Testing

@testable import Media

@Suite("Fragments of films")
struct FragmentTests {
    /// A fragmented MP4 of two seconds at 10 frames a second, in fragments of five.
    private func record(_ name: String, size: String = "64x64", in folder: URL) async throws -> URL {
        _ = try await Studio.run(
            "sh", "-c", "ffmpeg -v error -f lavfi -i testsrc2=size=\(size):rate=10:duration=2 -c:v libx264 -g 5 -keyint_min 5 -sc_threshold 0"
                + " -movflags +cmaf+frag_keyframe -video_track_timescale 10000 -f mp4 -y \(name)", in: folder)
        return folder.appending(path: name)
    }

    @Test("They are found with their frames and durations")
    func found() async throws {
        try await Studio.withFolder { folder in
            let file = try FragmentedFile(try await record("a.mp4", in: folder))
            #expect(file.fragments.map(\.samples) == [5, 5, 5, 5])
            #expect(file.fragments.map(\.duration) == [5000, 5000, 5000, 5000])
            #expect(file.codec?.hasPrefix("avc1.64") == true)
        }
    }

    @Test("Joined, they go on in time and number")
    func joined() async throws {
        try await Studio.withFolder { folder in
            let one = try await record("a.mp4", in: folder)
            let whole = folder.appending(path: "whole.mp4")
            try FragmentJoiner.join([one, one, one], into: whole)
            let file = try FragmentedFile(whole)
            #expect(file.samples == 60)
            let bytes = [UInt8](try Data(contentsOf: whole))
            let times = file.fragments.map { bytes.bigEndian(at: Int($0.range.lowerBound) + $0.timePlace, count: $0.timeSize) }
            #expect(times == (0..<12).map { UInt64($0) * 5000 })
            let numbers = file.fragments.map { bytes.bigEndian(at: Int($0.range.lowerBound) + $0.sequencePlace, count: 4) }
            #expect(numbers == Array(1...12))
            #expect(try await Studio.fields("stream=width", of: whole) == ["64"])
        }
    }

    @Test("What was coded in another way is not joined")
    func foreign() async throws {
        try await Studio.withFolder { folder in
            let one = try await record("a.mp4", in: folder)
            let other = try await record("b.mp4", size: "80x64", in: folder)
            #expect(throws: MediaFailure.broken) { try FragmentJoiner.join([one, other], into: folder.appending(path: "whole.mp4")) }
            #expect(throws: MediaFailure.broken) { try FragmentJoiner.join([], into: folder.appending(path: "whole.mp4")) }
        }
    }

    @Test("A file that is cut off anywhere, or changed at random, is never more than broken")
    func damaged() async throws {
        try await Studio.withFolder { folder in
            let bytes = try Data(contentsOf: try await record("a.mp4", in: folder))
            let damaged = folder.appending(path: "damaged.mp4")
            for cut in stride(from: 1, to: bytes.count - 200, by: 97) {
                try bytes.prefix(cut).write(to: damaged)
                let samples = try? FragmentedFile(damaged).samples
                #expect(samples.map { $0 < 20 } ?? true)
            }
            for seed in 0..<300 {
                try Noise.spoil(bytes, seed: seed).write(to: damaged)
                do {
                    let file = try FragmentedFile(damaged)
                    _ = file.codec
                    _ = file.duration
                } catch let failure as MediaFailure {
                    #expect(failure == .broken)
                }
            }
        }
    }
}
