package import Media
package import Storage

extension BlobKey: SQLConvertible {
    package var sqlValue: SQLValue { .text(description) }
    package static func from(_ value: SQLValue) -> BlobKey? { if case .text(let text) = value { BlobKey(text) } else { nil } }
}
