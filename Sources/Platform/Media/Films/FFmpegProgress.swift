import Foundation
import Synchronization

/// How far ffmpeg is, as `-progress` tells it.
struct FFmpegProgress: Sendable, Equatable {
    /// Of the first picture track that it writes.
    var frames = 0
    /// How far the longest track that it writes has come.
    var microseconds: Int64 = 0

    /// Puts together what comes in pieces: lines of `name=value`, and `progress=` at the end of each report.
    final class Reader: Sendable {
        private struct State {
            var rest = Data()
            var report = FFmpegProgress()
        }

        private let state = Mutex(State())
        private let telling: @Sendable (FFmpegProgress) -> Void

        init(telling: @escaping @Sendable (FFmpegProgress) -> Void) { self.telling = telling }

        func read(_ piece: Data) {
            let report = state.withLock { state in
                state.rest.append(piece)
                // No line is as long; something else is talking.
                if state.rest.count > 1 << 16 { state.rest.removeAll() }
                return Self.takeLines(of: &state)
            }
            if let report { telling(report) }
        }

        /// - Returns: the newest report that is whole.
        private static func takeLines(of state: inout State) -> FFmpegProgress? {
            var whole: FFmpegProgress?
            while let end = state.rest.firstIndex(of: 0x0A) {
                let line = String(decoding: state.rest[state.rest.startIndex..<end], as: UTF8.self)
                state.rest = Data(state.rest[(end + 1)...])
                let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                guard parts.count == 2 else { continue }
                switch parts[0] {
                case "frame": state.report.frames = Int(parts[1]) ?? state.report.frames
                case "out_time_us": state.report.microseconds = max(0, Int64(parts[1]) ?? state.report.microseconds)
                case "progress": whole = state.report
                default: break
                }
            }
            return whole
        }
    }
}
