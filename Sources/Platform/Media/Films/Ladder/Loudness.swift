import Foundation

/// How loud a sound is, measured by EBU R 128 (ITU-R BS.1770).
struct Loudness: Codable, Sendable, Hashable {
    /// Of the whole, in LUFS.
    let integrated: Double
    /// The loudest sample, in dBFS.
    let peak: Double

    /// What everything is brought to: loud enough for a phone, and films do not jump at each other.
    static let target = -16.0
    /// The loudest that anything becomes, in dBFS; the coder needs a little room above.
    static let ceiling = -1.5

    /// - Parameter summary: the last words of ffmpeg's filter `ebur128`; nil if there is no summary in them.
    init?(summary: String) {
        guard let start = summary.range(of: "Integrated loudness:", options: .backwards) else { return nil }
        let words = summary[start.upperBound...].split(whereSeparator: \.isWhitespace)
        func number(after name: String) -> Double? {
            words.firstIndex(of: name[...]).flatMap { $0 + 1 < words.count ? Double(words[$0 + 1]) : nil }
        }
        guard let integrated = number(after: "I:") else { return nil }
        self.init(
            integrated: integrated.isFinite ? integrated : -70, peak: number(after: "Peak:").flatMap { $0.isFinite ? $0 : nil } ?? -99)
    }

    init(integrated: Double, peak: Double) {
        self.integrated = integrated
        self.peak = peak
    }

    /// Decibels by which it is made louder. Noise is not blown up to be music.
    var gain: Double { integrated < -60 ? 0 : min(20, max(-30, Self.target - integrated)) }
    /// Some of it would become louder than the ceiling.
    var needsLimiter: Bool { peak + gain > Self.ceiling }
}
