internal import API
internal import FeedLoad
internal import Foundation
internal import Kernel
internal import Logging
internal import Media
internal import Server
internal import Storage

/// A public film in a small house, with its files where the house keeps them, and the same files by their names for nginx.
struct ServedFilm: Sendable {
    let video: Int64
    let files: [ServedFile]
    /// Where the house keeps everything.
    let house: URL
    /// Where the files lie by their names.
    let shelf: URL

    static func make(in folder: URL) async throws -> ServedFilm {
        let house = folder.appending(path: "house", directoryHint: .isDirectory)
        let shelf = folder.appending(path: "shelf", directoryHint: .isDirectory)
        let video = try await Self.publish(in: house)
        let film = ServedFilm(video: video, files: ServedFile.film(), house: house, shelf: shelf)
        try await film.shelve()
        return film
    }

    /// Sets up a house with a small society, one of whose videos the film is to be.
    private static func publish(in house: URL) async throws -> Int64 {
        var plan = SocietyPlan()
        (plan.people, plan.meanFriends, plan.pages, plan.videos, plan.likes) = (1_000, 20, 20, 1_000, 10_000)
        return try await withStore(house) { database in
            _ = try await BuiltSociety.build(plan, on: database) { _ in }
            let row = try await database.read { try $0.row("SELECT id FROM videos ORDER BY id LIMIT 1") }
            return try row?.get(0) ?? 0
        }
    }

    private func shelve() async throws {
        try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
        let blobs = try DiskBlobStore(folder: house.appending(path: "blobs"), reserve: 0)
        for file in files {
            let draft = house.appending(path: "draft")
            try file.write(to: draft)
            try await blobs.adopt(draft, as: file.blob)
            try await blobs.lend(file.blob, as: shelf.appending(path: file.name))
        }
        try await Self.withStore(house) { [files, video] database in
            try await database.write { transaction in
                for file in files {
                    try transaction.execute(
                        """
                        INSERT INTO video_files (video, name, type, blob, bytes, is_playlist)
                        VALUES (\(video), \(file.name), \(file.type.rawValue), \(file.blob.description), \(file.bytes), FALSE)
                        """)
                }
            }
        }
    }

    private static func withStore<Result>(_ house: URL, _ body: (any Database) async throws -> Result) async throws -> Result {
        var settings = ServerSettings()
        settings.dataFolder = house
        settings.webFolder = nil
        let server = try await TeahouseServer(settings: settings, logger: Logger(label: "teahouse.bench"))
        let result: Swift.Result<Result, any Error>
        do { result = .success(try await body(server.ground.database)) } catch { result = .failure(error) }
        try await server.ground.database.close()
        return try result.get()
    }
}
