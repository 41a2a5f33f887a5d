package import Foundation

/// Where finished files are kept. A blob never changes; it comes, is read, and goes.
package protocol BlobStore: Sendable {
    /// Takes a finished file over under `key`: afterwards it is durable here and gone from where it was. Doing it
    /// again after a crash does no harm.
    func adopt(_ file: URL, as key: BlobKey) async throws

    /// How many bytes it has; nil if there is none of that key.
    func size(of key: BlobKey) async throws -> Int64?

    /// Reads at most `count` bytes from `offset` on; fewer at the end of the blob.
    /// - Throws: `BlobFailure.missing` if there is none of that key.
    func read(_ key: BlobKey, from offset: Int64, count: Int) async throws -> Data

    /// Makes the blob readable as a file of that name, for a program that works on files.
    func lend(_ key: BlobKey, as file: URL) async throws

    /// Deletes it; nothing happens if it is gone already.
    func delete(_ key: BlobKey) async throws

    /// How many bytes may still be written.
    func room() async throws -> Int64
}

package enum BlobFailure: Error, Equatable {
    case missing
    /// No room on the disk.
    case full
    /// The disk answered with this error number.
    case disk(Int32)
}
