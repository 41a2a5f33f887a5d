/// One of the sound tracks of a film.
package struct SoundTrack: Codable, Sendable, Hashable {
    /// Which of the sound tracks of the original it is, from 0.
    let index: Int
    /// A language code (ISO 639), as the file claims.
    package let language: String?

    init(index: Int, language: String?) {
        self.index = index
        let isCode = language.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } } ?? false
        self.language = isCode && language != "und" ? language : nil
    }
}
