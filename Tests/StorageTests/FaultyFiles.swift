import Foundation
import GRDBSQLite
import Synchronization

/// The hook below SQLite (a *VFS*): opens files as the operating system does and, for files of a `FaultyDisk`, asks
/// that disk before each write, truncation and sync.
///
/// SQLite hands a file to plain C functions; so the disks are found through this one object.
final class FaultyFiles: Sendable {
    static let shared = FaultyFiles()

    private struct OpenFile {
        let disk: FaultyDisk
        let name: String
        let methods: Methods
    }

    private let disks = Mutex<[String: FaultyDisk]>([:])
    private let open = Mutex<[UInt: OpenFile]>([:])
    /// Safe because both tables are written before the hook is registered and only read afterwards.
    nonisolated(unsafe) private let system: UnsafeMutablePointer<sqlite3_vfs>
    nonisolated(unsafe) private let hook: UnsafeMutablePointer<sqlite3_vfs>
    /// SQLite has one table of functions for the database and another for files that it does not lock.
    private let methods = Mutex<[UInt: Methods]>([:])

    /// The functions of the operating system's files, and the same with ours in four places. Never freed.
    private struct Methods: @unchecked Sendable {
        // Safe because the tables never change.
        let real: UnsafePointer<sqlite3_io_methods>
        let faulty: UnsafePointer<sqlite3_io_methods>
    }

    private init() {
        guard let system = sqlite3_vfs_find(nil) else { preconditionFailure("SQLite has no files.") }
        self.system = system
        hook = .allocate(capacity: 1)
        hook.initialize(to: system.pointee)
        hook.pointee.zName = UnsafePointer(strdup("faulty"))
        hook.pointee.xOpen = { _, name, file, flags, outFlags in FaultyFiles.shared.openFile(name, file, flags, outFlags) }
        hook.pointee.xDelete = { _, name, syncsFolder in FaultyFiles.shared.delete(name, syncsFolder) }
        sqlite3_vfs_register(hook, 1)
    }

    func add(_ disk: FaultyDisk, folder: URL) { disks.withLock { $0[folder.path] = disk } }

    private func openFile(
        _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: CInt, _ outFlags: UnsafeMutablePointer<CInt>?
    ) -> CInt {
        let code = system.pointee.xOpen(system, name, file, flags, outFlags)
        guard code == SQLITE_OK, let file, let real = file.pointee.pMethods, let (disk, name) = find(name) else { return code }
        let methods = methods(over: real)
        open.withLock { $0[UInt(bitPattern: file)] = OpenFile(disk: disk, name: name, methods: methods) }
        file.pointee.pMethods = methods.faulty
        return code
    }

    private func methods(over real: UnsafePointer<sqlite3_io_methods>) -> Methods {
        methods.withLock { methods in
            if let known = methods[UInt(bitPattern: real)] { return known }
            let faulty = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
            faulty.initialize(to: real.pointee)
            faulty.pointee.xWrite = { FaultyFiles.shared.write($0, $1, $2, $3) }
            faulty.pointee.xTruncate = { FaultyFiles.shared.truncate($0, $1) }
            faulty.pointee.xSync = { FaultyFiles.shared.sync($0, $1) }
            faulty.pointee.xClose = { FaultyFiles.shared.close($0) }
            let made = Methods(real: real, faulty: faulty)
            methods[UInt(bitPattern: real)] = made
            return made
        }
    }

    private func find(_ name: UnsafePointer<CChar>?) -> (disk: FaultyDisk, name: String)? {
        guard let name else { return nil }
        let url = URL(filePath: String(cString: name))
        return disks.withLock { $0[url.deletingLastPathComponent().path] }.map { ($0, url.lastPathComponent) }
    }

    private func found(_ file: UnsafeMutablePointer<sqlite3_file>?) -> OpenFile? { open.withLock { $0[UInt(bitPattern: file)] } }

    private func write(_ file: UnsafeMutablePointer<sqlite3_file>?, _ bytes: UnsafeRawPointer?, _ count: CInt, _ offset: sqlite3_int64) -> CInt {
        guard let found = found(file), let bytes else { return SQLITE_MISUSE }
        if let code = found.disk.willWrite(found.name, at: Int(offset), Data(bytes: bytes, count: Int(count))) { return code }
        return found.methods.real.pointee.xWrite(file, bytes, count, offset)
    }

    private func truncate(_ file: UnsafeMutablePointer<sqlite3_file>?, _ size: sqlite3_int64) -> CInt {
        guard let found = found(file) else { return SQLITE_MISUSE }
        found.disk.willTruncate(found.name, to: Int(size))
        return found.methods.real.pointee.xTruncate(file, size)
    }

    private func sync(_ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: CInt) -> CInt {
        guard let found = found(file) else { return SQLITE_MISUSE }
        return found.disk.willSync(found.name) ?? found.methods.real.pointee.xSync(file, flags)
    }

    private func close(_ file: UnsafeMutablePointer<sqlite3_file>?) -> CInt {
        guard let found = open.withLock({ $0.removeValue(forKey: UInt(bitPattern: file)) }) else { return SQLITE_MISUSE }
        return found.methods.real.pointee.xClose(file)
    }

    private func delete(_ name: UnsafePointer<CChar>?, _ syncsFolder: CInt) -> CInt {
        if let found = find(name) { found.disk.didDelete(found.name) }
        return system.pointee.xDelete(system, name, syncsFolder)
    }
}
