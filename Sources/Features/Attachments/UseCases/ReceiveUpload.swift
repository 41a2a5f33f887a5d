import API
import Foundation
import Kernel
import Media
import NIOCore
import Storage

/// Writes a part of an upload to disk as it comes in.
///
/// What counts as received is what was made durable and noted in the store. A connection that is cut, or a crash, leaves
/// at most `stride` bytes to be sent again. When the same upload comes in on two connections, the newer one has it.
struct ReceiveUpload: Sendable {
    /// After so many bytes the file is made durable and the place noted.
    private static let stride: Int64 = 4 << 20
    /// Small pieces are gathered into writes of this size.
    private static let gather = 256 << 10

    let database: any Database
    let uploads: UploadStore
    let inbox: Inbox
    let now: TimeSource

    /// - Parameters:
    ///   - offset: where the client says that this part belongs; it must be where the upload stands.
    ///   - body: must not be longer than what is missing.
    /// - Returns: where the upload stands afterwards.
    func callAsFunction<Body: AsyncSequence & Sendable>(
        _ id: UploadID, at offset: Int64, _ body: Body, by caller: Caller
    ) async throws -> UploadRecord where Body.Element == ByteBuffer {
        let find = FindUpload(database: database, uploads: uploads, now: now)
        let first = try await find(id, by: caller)
        guard first.received == offset else { throw Failure.wrongOffset }
        if first.isWhole { return first }

        let pen = try await onDisk { try await inbox.open(first.blob) }
        // Only now is the place certain: whoever wrote before has stopped.
        let upload = try await find(id, by: caller)
        guard upload.received == offset else { throw Failure.wrongOffset }

        var reception = Reception(upload: upload, pen: pen, receive: self)
        do {
            for try await piece in body { try await reception.take(piece) }
        } catch {
            // What came before the connection was cut is worth keeping.
            try? await reception.save()
            throw error
        }
        try await reception.save()
        return reception.upload
    }

    /// One part on its way to the disk.
    private struct Reception {
        var upload: UploadRecord
        let pen: ArrivingFile.Pen
        let receive: ReceiveUpload
        /// Bytes behind `upload.received` that were written and not yet made durable.
        private var written: Int64 = 0
        private var gathered = Data()

        init(upload: UploadRecord, pen: ArrivingFile.Pen, receive: ReceiveUpload) {
            self.upload = upload
            self.pen = pen
            self.receive = receive
        }

        mutating func take(_ piece: ByteBuffer) async throws {
            let end = upload.received + written + Int64(gathered.count) + Int64(piece.readableBytes)
            guard end <= upload.length else { throw Failure.tooLarge(most: upload.length) }
            gathered.append(contentsOf: piece.readableBytesView)
            if gathered.count >= ReceiveUpload.gather { try await write() }
            if written >= ReceiveUpload.stride { try await save() }
        }

        mutating func save() async throws {
            try await write()
            guard written > 0 else { return }
            try await onDisk { try await pen.sync() }
            let (id, before, received) = (upload.id, upload.received, upload.received + written)
            let isNoted = try await receive.database.write { [uploads = receive.uploads] transaction in
                try uploads.advance(id, from: before, to: received, in: transaction)
            }
            guard isNoted else { throw Failure.wrongOffset }
            upload.received = received
            written = 0
        }

        private mutating func write() async throws {
            guard !gathered.isEmpty else { return }
            let (bytes, place) = (gathered, upload.received + written)
            try await onDisk { try await pen.write(bytes, at: place) }
            written += Int64(bytes.count)
            gathered.removeAll(keepingCapacity: true)
        }
    }
}
