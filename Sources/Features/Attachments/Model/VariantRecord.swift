import Media

/// A row of `attachment_variants`: one file in which an attachment can be read.
struct VariantRecord: Sendable {
    let role: Rendition.Role
    let type: String
    let blob: BlobKey
    let bytes: Int64
}

extension [VariantRecord] {
    /// The one a client reads best: WebP for who asks for it by name, else what everybody reads.
    func best(accepting accept: String) -> VariantRecord? {
        let webp = MediaType.webp.rawValue
        let acceptsWebP = accept.contains(webp)
        return first { ($0.type == webp) == acceptsWebP } ?? first
    }
}
