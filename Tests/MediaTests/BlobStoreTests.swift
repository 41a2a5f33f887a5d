import Foundation
import Glibc
import Testing

@testable import Media

@Suite("Finished and arriving files on a disk")
struct BlobStoreTests {
    private func withStore(_ work: (DiskBlobStore, Inbox, URL) async throws -> Void) async throws {
        try await Studio.withFolder { folder in
            let store = try DiskBlobStore(folder: folder.appending(path: "blobs"), reserve: 0)
            try await work(store, try Inbox(folder: folder.appending(path: "inbox")), folder)
        }
    }

    @Test("A file that was taken over is read in parts and gone from where it was")
    func adoptAndRead() async throws {
        try await withStore { store, inbox, _ in
            let key = BlobKey.random()
            try await inbox.make(key)
            try await inbox.open(key).write(Data("Good morning".utf8), at: 0)
            try await store.adopt(inbox.file(key), as: key)
            #expect(try await store.size(of: key) == 12)
            #expect(try await store.read(key, from: 5, count: 4) == Data("morn".utf8))
            #expect(try await store.read(key, from: 10, count: 100) == Data("ng".utf8))
            #expect(!FileManager.default.fileExists(atPath: inbox.file(key).path))
        }
    }

    @Test("Taking over again after a crash does no harm, and without a file it fails")
    func adoptTwice() async throws {
        try await withStore { store, inbox, _ in
            let key = BlobKey.random()
            try await inbox.make(key)
            try await inbox.open(key).write(Data("once".utf8), at: 0)
            try await store.adopt(inbox.file(key), as: key)
            try await store.adopt(inbox.file(key), as: key)
            #expect(try await store.size(of: key) == 4)
            let other = BlobKey.random()
            await #expect(throws: BlobFailure.missing) { try await store.adopt(inbox.file(other), as: other) }
        }
    }

    @Test("What was deleted is missing, and deleting it again is nothing")
    func delete() async throws {
        try await withStore { store, inbox, _ in
            let key = BlobKey.random()
            try await inbox.make(key)
            try await inbox.open(key).write(Data("gone".utf8), at: 0)
            try await store.adopt(inbox.file(key), as: key)
            try await store.delete(key)
            try await store.delete(key)
            #expect(try await store.size(of: key) == nil)
            await #expect(throws: BlobFailure.missing) { try await store.read(key, from: 0, count: 1) }
        }
    }

    @Test("A lent file has the bytes of the blob")
    func lend() async throws {
        try await withStore { store, inbox, folder in
            let key = BlobKey.random()
            try await inbox.make(key)
            try await inbox.open(key).write(Data("lent".utf8), at: 0)
            try await store.adopt(inbox.file(key), as: key)
            let copy = folder.appending(path: "copy")
            try await store.lend(key, as: copy)
            #expect(try Data(contentsOf: copy) == Data("lent".utf8))
        }
    }

    @Test("Only 32 hexadecimal digits are a key", arguments: [
        "", "../../../../etc/passwd", "0123456789abcdef0123456789abcde", "0123456789abcdef0123456789abcdeG",
        "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef0",
    ])
    func keys(text: String) {
        #expect(BlobKey(text) == nil)
    }

    @Test("Keys are drawn anew each time and can be read back")
    func randomKeys() {
        let keys = (0..<100).map { _ in BlobKey.random() }
        #expect(Set(keys).count == 100)
        #expect(keys.allSatisfy { BlobKey($0.description) == $0 })
    }

    @Test("Who opens an arriving file last may write it; who had it before may not")
    func penIsTaken() async throws {
        try await withStore { _, inbox, _ in
            let key = BlobKey.random()
            try await inbox.make(key)
            let old = try await inbox.open(key)
            try await old.write(Data("old".utf8), at: 0)
            let new = try await inbox.open(key)
            await #expect(throws: PenTaken.self) { try await old.write(Data("late".utf8), at: 0) }
            try await new.write(Data("new".utf8), at: 3)
            try await new.sync()
            #expect(try Data(contentsOf: inbox.file(key)) == Data("oldnew".utf8))
        }
    }

    @Test("After closing and after discarding nobody writes any more")
    func closed() async throws {
        try await withStore { _, inbox, _ in
            let key = BlobKey.random()
            try await inbox.make(key)
            let pen = try await inbox.open(key)
            try await inbox.close(key)
            await #expect(throws: PenTaken.self) { try await pen.write(Data("x".utf8), at: 0) }
            try await inbox.discard(key)
            #expect(!FileManager.default.fileExists(atPath: inbox.file(key).path))
        }
    }

    @Test("A file that became a blob is not opened again, nor one that was never made")
    func notOpened() async throws {
        try await withStore { store, inbox, _ in
            let key = BlobKey.random()
            await #expect(throws: BlobFailure.missing) { try await inbox.open(key) }
            try await inbox.make(key)
            try await store.adopt(inbox.file(key), as: key)
            await #expect(throws: BlobFailure.missing) { try await inbox.open(key) }
        }
    }

    @Test("A full disk is said to be full")
    func fullDisk() async throws {
        try await withStore { _, inbox, _ in
            let key = BlobKey.random()
            #expect(symlink("/dev/full", inbox.file(key).path) == 0)
            let pen = try await inbox.open(key)
            await #expect(throws: BlobFailure.full) { try await pen.write(Data("x".utf8), at: 0) }
        }
    }
}
