/// A piece of a fragmented MP4 that can be played by itself after the file's header: `moof` and `mdat`.
struct Fragment: Sendable, Equatable {
    /// Bytes in the file.
    let range: Range<Int64>
    /// Of the `moof` alone.
    let headerSize: Int
    /// Pictures, or packets of sound.
    let samples: Int
    /// In ticks of the track.
    let duration: Int64
    /// In the bytes of the `moof`: where the number of the fragment and its start time stand.
    let sequencePlace: Int
    let timePlace: Int
    let timeSize: Int

    /// - Parameters:
    ///   - moof: the box with its header.
    ///   - range: of `moof` and `mdat` in the file.
    /// - Returns: nil if it is none of one track.
    init?(moof: [UInt8], range: Range<Int64>) {
        guard let header = Box.find("moof", "mfhd", in: moof), header.body.count >= 8 else { return nil }
        guard let outer = Box.find("moof", "traf", in: moof), let boxes = Box.list(in: moof, outer.body) else { return nil }
        guard let tfhd = boxes.first(where: { $0.name == "tfhd" }), let tfdt = boxes.first(where: { $0.name == "tfdt" }) else { return nil }
        guard let usual = Self.usualDuration(tfhd, moof), tfdt.body.count >= 8 else { return nil }
        let isLong = moof[tfdt.body.lowerBound] == 1
        guard !isLong || tfdt.body.count >= 12 else { return nil }

        var samples = 0
        var duration: Int64 = 0
        for box in boxes where box.name == "trun" {
            guard let run = Self.run(box, moof, usual: usual) else { return nil }
            samples += run.samples
            duration += run.duration
        }
        self.range = range
        headerSize = moof.count
        self.samples = samples
        self.duration = duration
        sequencePlace = header.body.lowerBound + 4
        timePlace = tfdt.body.lowerBound + 4
        timeSize = isLong ? 8 : 4
    }

    /// The duration of a sample that does not say its own.
    private static func usualDuration(_ tfhd: Box, _ bytes: [UInt8]) -> Int64? {
        guard tfhd.body.count >= 8 else { return nil }
        let flags = bytes.bigEndian(at: tfhd.body.lowerBound + 1, count: 3)
        guard flags & 0x8 != 0 else { return 0 }
        let place = tfhd.body.lowerBound + 8 + (flags & 0x1 != 0 ? 8 : 0) + (flags & 0x2 != 0 ? 4 : 0)
        return place + 4 <= tfhd.body.upperBound ? Int64(bytes.bigEndian(at: place, count: 4)) : nil
    }

    private static func run(_ trun: Box, _ bytes: [UInt8], usual: Int64) -> (samples: Int, duration: Int64)? {
        guard trun.body.count >= 8 else { return nil }
        let flags = bytes.bigEndian(at: trun.body.lowerBound + 1, count: 3)
        let samples = Int(bytes.bigEndian(at: trun.body.lowerBound + 4, count: 4))
        let first = trun.body.lowerBound + 8 + (flags & 0x1 != 0 ? 4 : 0) + (flags & 0x4 != 0 ? 4 : 0)
        let width = [0x100, 0x200, 0x400, 0x800].reduce(0) { $0 + (flags & $1 != 0 ? 4 : 0) }
        guard first + samples * width <= trun.body.upperBound else { return nil }
        guard flags & 0x100 != 0 else { return (samples, Int64(samples) * usual) }
        let durations = (0..<samples).map { Int64(bytes.bigEndian(at: first + $0 * width, count: 4)) }
        return (samples, durations.reduce(0, +))
    }
}
