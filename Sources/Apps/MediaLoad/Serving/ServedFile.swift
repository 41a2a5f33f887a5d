internal import Foundation
internal import Media

/// A file of a film as players ask for it.
struct ServedFile: Sendable {
    let name: String
    let type: MediaType
    let bytes: Int
    /// How much a player asks for at once: a segment. 0 for the whole file.
    let piece: Int
    let blob: BlobKey

    /// Two minutes of film: the smallest size, the largest, and a playlist. What is in them does not matter here.
    static func film() -> [ServedFile] {
        [
            ServedFile(name: "v240.m3u8", type: .hls, bytes: 3_000, piece: 0, blob: .random()),
            ServedFile(name: "v240.mp4", type: .mp4, bytes: 30 * 200_000, piece: 200_000, blob: .random()),
            ServedFile(name: "v1080.mp4", type: .mp4, bytes: 30 * 2_500_000, piece: 2_500_000, blob: .random()),
        ]
    }

    func write(to file: URL) throws {
        let pattern = Data((0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
        FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        var left = bytes
        while left > 0 {
            try handle.write(contentsOf: pattern.prefix(left))
            left -= min(left, pattern.count)
        }
    }
}
