import Foundation
import Testing

@testable import Media

/// Playlists are how a film makes ffmpeg read other files and speak to other machines. Each guard is tried alone.
@Suite("Files that point elsewhere")
struct PlaylistTests {
    private static func playlists(_ doorbell: Doorbell) -> [String: Data] {
        let address = "http://127.0.0.1:\(doorbell.port)/film.ts"
        let hls = "#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10.0,\n\(address)\n#EXT-X-ENDLIST\n"
        let passwords = hls.replacing(address, with: "file:///etc/passwd")
        return [
            "a playlist": Data(hls.utf8),
            "a playlist of files": Data(passwords.utf8),
            "a list of files": Data("ffconcat version 1.0\nfile /etc/passwd\nfile \(address)\n".utf8),
            "a playlist in an AVI": Crafted.aviWithPlaylist(hls),
            "a session description": Data("v=0\nc=IN IP4 127.0.0.1\nm=video \(doorbell.port) RTP/AVP 96\n".utf8),
        ]
    }

    @Test("They are neither film nor voice nor picture")
    func notTaken() async throws {
        let doorbell = Doorbell()
        let pictures = PictureMaker(sandbox: Studio.sandbox)
        let films = FilmMaker(sandbox: Studio.sandbox, pictures: pictures)
        let voices = VoiceMaker(sandbox: Studio.sandbox)
        for (name, bytes) in Self.playlists(doorbell) {
            try await Studio.withFolder { folder in
                try Studio.put(bytes, in: folder)
                let type = try Studio.type(in: folder)
                #expect(await failure { try await films.film(in: folder, type: type) } == .wrongType, "\(name)")
                #expect(await failure { try await voices.voice(in: folder, type: type) } == .wrongType, "\(name)")
                #expect(await failure { try await pictures.picture(in: folder, type: type) } == .wrongType, "\(name)")
            }
        }
        #expect(!doorbell.rang())
    }

    @Test("Even where namespaces are missing, the one demuxer that is allowed leads nowhere", arguments: ["mov", "matroska", "ogg", "wav"])
    func demuxerAlone(demuxer: String) async throws {
        let doorbell = Doorbell()
        let ffmpeg = FFmpeg(sandbox: Sandbox(confinement: .limits))
        for (name, bytes) in Self.playlists(doorbell) {
            try await Studio.withFolder { folder in
                try Studio.put(bytes, in: folder)
                #expect(await failure { try await ffmpeg.probe(demuxer: demuxer, in: folder) } == .broken, "\(name)")
                let options = ["-f", "mp4", "-y", "full.mp4"]
                #expect(await failure { try await ffmpeg.convert(demuxer: demuxer, options, in: folder, allowance: Studio.generous) } == .broken)
            }
        }
        #expect(!doorbell.rang())
    }

    @Test("Even an ffmpeg that believes the playlist reaches nobody from the sandbox")
    func namespaceAlone() async throws {
        let doorbell = Doorbell()
        let trusting = ["-v", "error", "-nostdin", "-protocol_whitelist", "file,http,tcp", "-allowed_extensions", "ALL", "-f", "hls", "-i", Sandbox.original]
        try await Studio.withFolder { folder in
            try Studio.put(try #require(Self.playlists(doorbell)["a playlist"]), in: folder)
            let options = trusting + ["-f", "null", "-"]
            var brief = Studio.generous
            brief.time = .seconds(8)
            let confined = try await Studio.sandbox.run("ffmpeg", options, in: folder, allowance: brief)
            #expect(!confined.isSuccess)
            #expect(!doorbell.rang())
            // Unconfined the same command does knock, so that the silence above means something.
            _ = try await Sandbox(confinement: .limits).run("ffmpeg", options, in: folder, allowance: brief)
            #expect(doorbell.rang())
        }
    }
}
