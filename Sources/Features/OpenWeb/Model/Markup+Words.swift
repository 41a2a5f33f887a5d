import API
import Foundation
import Web

extension Markup {
    /// Words of people, with their line breaks.
    static func paragraph(_ text: String) -> Markup {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { [Markup.text(String($0))] }
        return .element("p", ["dir": "auto"], Array(lines.joined(separator: [.element("br")])))
    }

    /// A picture; its size, where it is known, keeps its place while it loads.
    static func picture(_ path: String, width: Int?, height: Int?) -> Markup {
        guard let width, let height else { return .element("img", ["src": path, "alt": "", "loading": "lazy"]) }
        return .element("img", ["src": path, "alt": "", "loading": "lazy", "width": "\(width)", "height": "\(height)"])
    }

    /// A day, which everybody can read, and the moment for programs.
    static func time(_ moment: Timestamp) -> Markup {
        .element("time", ["datetime": moment.rfc3339], [.text(String(moment.rfc3339.prefix(10)))])
    }
}

extension Timestamp {
    /// To the second, in UTC: `2026-11-28T04:08:53Z`.
    var rfc3339: String { date.formatted(.iso8601) }
}

extension String {
    /// As one value in the query of an address.
    var asQueryValue: String {
        addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")) ?? ""
    }
}
