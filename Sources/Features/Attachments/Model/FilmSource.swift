package import Media

/// A film as it arrived, for the feature that works on it.
package struct FilmSource: Sendable {
    package let blob: BlobKey
    package let type: MediaType
    package let bytes: Int64
}
