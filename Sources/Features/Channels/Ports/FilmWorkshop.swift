package import Foundation
package import Media

/// Works on films for Channels. In a server that is `FilmLadder`.
package struct FilmWorkshop: Sendable {
    /// Makes what players need of a film. It may be interrupted and done again in the same folder.
    /// - Throws: `MediaFailure` if nothing can be made of it.
    package let make: @Sendable (FilmOrder, FilmReports) async throws -> MadeFilm

    package init(make: @escaping @Sendable (FilmOrder, FilmReports) async throws -> MadeFilm) { self.make = make }
}

/// A film to be worked on.
package struct FilmOrder: Sendable {
    /// Holds it under the name `Sandbox.original`; what is made comes to lie there too.
    package let folder: URL
    package let type: MediaType
    /// Milliseconds into the film at which the poster is taken; nil for a good frame.
    package let posterAt: Int64?
}

/// How the work goes on. Each of them throws if it is to end, because nobody needs it any more.
package struct FilmReports: Sendable {
    /// How far it is, in percent, and how many seconds are left.
    package let progress: @Sendable (Int, Int?) async throws -> Void
    /// It can be watched from now on, if not yet in every size. The files are taken over.
    package let playable: @Sendable (MadeFilm) async throws -> Void
}

/// What was made of a film.
package struct MadeFilm: Sendable {
    /// One file, as players will ask for it.
    package struct File: Sendable {
        package let name: String
        package let type: String
        package let file: URL
        /// It is replaced under the same name when there is more to play.
        package let isPlaylist: Bool

        package init(name: String, type: String, file: URL, isPlaylist: Bool = false) {
            self.name = name
            self.type = type
            self.file = file
            self.isPlaylist = isPlaylist
        }
    }

    /// A picture of many stills in rows.
    package struct Preview: Codable, Sendable {
        package let file: String
        package let width: Int
        package let height: Int
        package let columns: Int
        package let count: Int
        package let interval: Int64

        package init(file: String, width: Int, height: Int, columns: Int, count: Int, interval: Int64) {
            self.file = file
            self.width = width
            self.height = height
            self.columns = columns
            self.count = count
            self.interval = interval
        }
    }

    package let files: [File]
    /// The name of the master playlist.
    package let playlist: String
    /// The name of the MP4 for players without HLS.
    package let single: String?
    package let poster: String
    package let width: Int
    package let height: Int
    /// Milliseconds.
    package let duration: Int64
    package let hasSound: Bool
    package let preview: Preview?

    package init(
        files: [File], playlist: String, single: String?, poster: String, width: Int, height: Int, duration: Int64, hasSound: Bool,
        preview: Preview?
    ) {
        self.files = files
        self.playlist = playlist
        self.single = single
        self.poster = poster
        self.width = width
        self.height = height
        self.duration = duration
        self.hasSound = hasSound
        self.preview = preview
    }
}

extension FilmRecord {
    init(_ made: MadeFilm) {
        self.init(
            playlist: made.playlist, file: made.single, poster: made.poster, width: made.width, height: made.height,
            duration: made.duration, hasSound: made.hasSound, preview: made.preview)
    }
}
