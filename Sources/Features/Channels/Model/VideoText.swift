import ChannelsAPI
import Foundation
import Kernel

/// What somebody writes beside a video, checked.
enum VideoText {
    /// - Returns: nil for an empty place.
    static func place(_ text: String) throws -> String? {
        guard let clean = PlainText.clean(text, limit: 60) else { throw ChannelsFailure.badPlace }
        return clean.isEmpty ? nil : clean
    }

    /// - Returns: nil for a link with an empty target.
    static func link(_ link: VideoLink) throws -> VideoLink? {
        if link.target.isEmpty { return nil }
        guard let title = PlainText.clean(link.title, limit: 60), !title.isEmpty, leadsSomewhere(link.target) else {
            throw ChannelsFailure.badLink
        }
        return VideoLink(target: link.target, title: title)
    }

    /// A path of this server, or an address on the open web; nothing that a browser would run or take for something else.
    private static func leadsSomewhere(_ target: String) -> Bool {
        let isPlain = target.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"\"<>`{}|^"#.utf8.contains($0) }
        guard isPlain, target.utf8.count <= 2_000 else { return false }
        if target.hasPrefix("/") { return !target.hasPrefix("//") }
        guard target.hasPrefix("https://"), let address = URLComponents(string: target), let host = address.host else { return false }
        return !host.isEmpty && address.user == nil && address.password == nil
    }

    static func chapters(_ chapters: [Chapter]) throws -> [Chapter] {
        guard chapters.count <= 100 else { throw ChannelsFailure.badChapters }
        var last: Int64 = -1
        return try chapters.map { chapter in
            guard chapter.start > last, chapter.start <= 7 * 86_400_000, let title = PlainText.clean(chapter.title, limit: 100),
                !title.isEmpty
            else { throw ChannelsFailure.badChapters }
            last = chapter.start
            return Chapter(start: chapter.start, title: title)
        }
    }

    static func commenters(_ commenters: Commenters) throws -> Commenters {
        guard commenters != .unknown else { throw ChannelsFailure.badCommenters }
        return commenters
    }

    /// A language tag: the shape that BCP 47 gives it, and not its registry.
    static func language(_ tag: String) throws -> String {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
        guard isPlain, let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter), tag.count <= 35 else {
            throw ChannelsFailure.badLanguage
        }
        return tag
    }

    static func clientID(_ text: String) throws -> String {
        guard (1...64).contains(text.utf8.count) else { throw ChannelsFailure.badClientID }
        return text
    }
}
