/// Captions in the format that browsers show (W3C WebVTT), read strictly and written anew: cues with their words, places
/// and marks for voice, language and emphasis. What would style the page or hide in comments is left out.
package struct WebVTT: Sendable, Equatable {
    package struct Cue: Sendable, Equatable {
        /// Milliseconds.
        package let start: Int64
        package let end: Int64
        /// `align:start position:10%`, in the order of the file.
        let settings: [String]
        /// In WebVTT's own spelling, with `&`, `<` and `>` escaped.
        let text: String
    }

    package let cues: [Cue]

    private static let mostCues = 20_000

    /// - Parameter text: a whole file.
    /// - Throws: `WebVTTFailure` with the line that is wrong.
    package init(_ text: String) throws {
        var reader = try WebVTTReader(text)
        var cues: [Cue] = []
        while let cue = try reader.nextCue() {
            if let last = cues.last, cue.start < last.start { throw WebVTTFailure(line: reader.cueLine, reason: .outOfOrder) }
            cues.append(cue)
            guard cues.count <= Self.mostCues else { throw WebVTTFailure(line: reader.cueLine, reason: .tooMany) }
        }
        guard !cues.isEmpty else { throw WebVTTFailure(line: reader.line, reason: .empty) }
        self.cues = cues
    }

    /// The file as it is served.
    package var text: String {
        let blocks = cues.map { cue in
            let times = "\(WebVTTTime.text(cue.start)) --> \(WebVTTTime.text(cue.end))"
            return ([times] + cue.settings).joined(separator: " ") + "\n" + cue.text + "\n"
        }
        return (["WEBVTT\n"] + blocks).joined(separator: "\n")
    }
}
