import Foundation

/// The HLS playlist (RFC 8216) from which a player chooses the size that its line can carry.
struct MasterPlaylist: Sendable {
    struct Picture: Sendable {
        let rung: Rung
        /// As a browser is asked whether it can play it: `avc1.64001F`.
        let codec: String
        let playlist: MediaPlaylist
    }

    struct Sound: Sendable {
        let track: SoundTrack
        let playlist: MediaPlaylist
    }

    let rate: FrameRate
    /// Smallest first: a player begins with the first and finds out what it may expect.
    let pictures: [Picture]
    /// The first plays by itself.
    let sounds: [Sound]

    static let soundCodec = "mp4a.40.2"

    var text: String {
        var lines = ["#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-INDEPENDENT-SEGMENTS"]
        lines += sounds.enumerated().map(line)
        for picture in pictures { lines += [line(picture), "\(picture.rung.name).m3u8"] }
        return (lines + [""]).joined(separator: "\n")
    }

    private func line(_ number: Int, _ sound: Sound) -> String {
        let language = sound.track.language.map { ",LANGUAGE=\"\($0)\"" } ?? ""
        let isFirst = number == 0 ? "YES" : "NO"
        return
            "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"\(number + 1)\"\(language),DEFAULT=\(isFirst),AUTOSELECT=YES,CHANNELS=\"2\""
            + ",URI=\"\(SoundTrack.name(number)).m3u8\""
    }

    private func line(_ picture: Picture) -> String {
        let peak = picture.playlist.peakRate + (sounds.map(\.playlist.peakRate).max() ?? 0)
        let average = picture.playlist.averageRate + (sounds.map(\.playlist.averageRate).max() ?? 0)
        let codecs = sounds.isEmpty ? picture.codec : "\(picture.codec),\(Self.soundCodec)"
        return "#EXT-X-STREAM-INF:BANDWIDTH=\(Int(peak.rounded(.up))),AVERAGE-BANDWIDTH=\(Int(average.rounded(.up)))"
            + ",RESOLUTION=\(picture.rung.width)x\(picture.rung.height),FRAME-RATE=\(MediaPlaylist.decimal(rate.perSecond, 3))"
            + ",CODECS=\"\(codecs)\"" + (sounds.isEmpty ? "" : ",AUDIO=\"sound\"")
    }
}
