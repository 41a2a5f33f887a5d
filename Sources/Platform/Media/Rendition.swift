package import Foundation

/// One file that was made of an upload.
package struct Rendition: Sendable {
    package enum Role: String, Sendable, CaseIterable {
        /// The whole thing.
        case full
        /// A small picture for a list.
        case thumbnail
        /// The still of a film.
        case poster
    }

    package let role: Role
    package let type: MediaType
    package let file: URL

    package init(role: Role, type: MediaType, file: URL) {
        self.role = role
        self.type = type
        self.file = file
    }
}

/// What was made of an upload, and what became known of it.
package struct Made: Sendable {
    package var renditions: [Rendition]
    /// Pixels, upright.
    package var width: Int?
    package var height: Int?
    package var isAnimated = false
    /// Milliseconds.
    package var duration: Int64?
    /// Loudness in steps of 0 to 100.
    package var waveform: [Int]?

    package init(renditions: [Rendition]) { self.renditions = renditions }
}
