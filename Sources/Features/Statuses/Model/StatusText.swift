import API
import Kernel
import StatusesAPI

/// What somebody says in a status, checked.
enum StatusText {
    /// So many characters the words of a status have.
    private static let longest = 120

    /// - Throws: `Failure` if they are too long, or if nothing but words was chosen and there are none to be seen.
    static func words(_ text: String, of kind: StatusKind) throws -> String {
        guard kind != .unknown else { throw StatusesFailure.badKind }
        guard let clean = PlainText.clean(text, limit: longest, lines: true) else { throw StatusesFailure.badText }
        let oneLine = clean.split(whereSeparator: \.isNewline).joined(separator: " ")
        if kind == .ownWords, PlainText.visible(oneLine, limit: longest) == nil { throw StatusesFailure.noWords }
        return clean
    }

    static func song(_ song: StatusSong) throws -> StatusSong {
        guard let title = PlainText.visible(song.title, limit: 100), let artist = PlainText.clean(song.artist, limit: 100) else {
            throw StatusesFailure.badSong
        }
        return StatusSong(title: title, artist: artist)
    }

    static func place(_ place: PlaceContent) throws -> PlaceContent {
        guard let cleaned = place.cleaned else { throw StatusesFailure.badPlace }
        return cleaned
    }

    static func clientID(_ text: String) throws -> String {
        guard (1...64).contains(text.utf8.count) else { throw StatusesFailure.badClientID }
        return text
    }
}
