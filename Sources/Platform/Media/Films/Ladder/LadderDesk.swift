import Foundation
import Glibc

/// The folder in which a film is worked on. A file under its own name is whole and durable; what is being written has
/// another name until then, so that work can go on after a crash where it stood.
struct LadderDesk: Sendable {
    let folder: URL

    static let plan = "plan.json"
    static let levels = "levels.json"
    static let stills = "stills.json"
    static let preview = "preview.jpg"
    static let file = "file.mp4"
    /// The original with an index, where it had none.
    static let indexed = "indexed"

    static func chunk(_ number: Int, _ rung: Rung) -> String { "chunk-\(number)-\(rung.name).mp4" }
    static func draft(of name: String) -> String { "draft-\(name)" }

    func place(_ name: String) -> URL { folder.appending(path: name, directoryHint: .notDirectory) }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: place(name).path) }

    /// Gives drafts their names, once they are durable.
    func keepDrafts(of names: [String]) async throws {
        try await blocking {
            for name in names { try Disk.sync(place(Self.draft(of: name))) }
            for name in names {
                guard rename(place(Self.draft(of: name)).path, place(name).path) == 0 else { throw Disk.failure() }
            }
            try Disk.sync(folder)
        }
    }

    func write(_ bytes: Data, as name: String) async throws {
        let draft = place(Self.draft(of: name))
        try await blocking {
            unlink(draft.path)
            let descriptor = try Disk.open(draft, O_WRONLY | O_CREAT)
            defer { close(descriptor) }
            try Disk.write(bytes, to: descriptor, at: 0)
        }
        try await keepDrafts(of: [name])
    }

    func write(_ value: some Encodable & Sendable, as name: String) async throws {
        try await write(JSONEncoder().encode(value), as: name)
    }

    /// - Returns: nil if there is none, or none that can be read.
    func read<Value: Decodable>(_ type: Value.Type, from name: String) -> Value? {
        (try? Data(contentsOf: place(name))).flatMap { try? JSONDecoder().decode(type, from: $0) }
    }

    func fragments(_ name: String) async throws -> FragmentedFile {
        try await blocking { try FragmentedFile(place(name)) }
    }

    func size(_ name: String) -> Int64 { (try? Disk.size(place(name))) ?? 0 }

    func remove(_ names: [String]) {
        for name in names { unlink(place(name).path) }
    }

    /// Takes away everything but the original and `source`.
    func clear(but source: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name != Sandbox.original && name != source {
            try FileManager.default.removeItem(at: place(name))
        }
    }

    /// Second names of finished files, in a folder that the receiver may empty as it likes.
    func lend(_ names: [String], in name: String) async throws -> [URL] {
        let shelf = folder.appending(path: name, directoryHint: .isDirectory)
        return try await blocking {
            try? FileManager.default.removeItem(at: shelf)
            try Disk.makeFolder(shelf)
            return try names.map { name in
                let second = shelf.appending(path: name, directoryHint: .notDirectory)
                guard link(place(name).path, second.path) == 0 else { throw Disk.failure() }
                return second
            }
        }
    }
}
