import API
import AttachmentsAPI
import Foundation

/// One upload by tus 1.0 (https://tus.io/protocols/resumable-upload), which goes on where it stopped when the connection
/// breaks. Beginning carries a name of the client's choice, so that a lost answer leads to no second upload.
struct Upload: Sendable {
    let client: TeahouseClient
    let source: UploadSource
    let purpose: AttachmentPurpose
    let name: String
    let chunk: Int64
    let clientID: String
    let progress: @Sendable (_ sent: Int64, _ whole: Int64) -> Void

    /// Sends everything.
    /// - Returns: the id of the attachment, which may still be in the making.
    func callAsFunction() async throws -> AttachmentID {
        let whole = try source.count()
        var state = try await begin(whole)
        progress(state.offset, whole)
        var failures = 0
        while state.attachment == nil {
            do {
                state = try await send(from: state)
                failures = 0
            } catch let problem as Problem where problem.status != 409 {
                throw problem
            } catch let error as CancellationError {
                throw error
            } catch {
                failures += 1
                guard failures < client.patience.attempts else { throw error }
                try await Task.sleep(for: client.patience.wait(after: failures))
                state = try await find(state)
            }
            progress(state.offset, whole)
        }
        guard let id = state.attachment else { throw Unreachable("The upload came to no end.") }
        return id
    }

    /// How much has arrived.
    private struct State {
        let location: String
        let offset: Int64
        let attachment: AttachmentID?

        init(_ answer: Answer, location: String) throws {
            guard let offset = answer.headers["upload-offset"].flatMap({ Int64($0) }) else {
                throw Unreachable("The server did not say how much of the upload has arrived.")
            }
            self.location = location
            self.offset = offset
            attachment = answer.headers[AttachmentsAPI.attachmentHeader.lowercased()].flatMap { AttachmentID($0) }
        }
    }

    private func begin(_ whole: Int64) async throws -> State {
        let metadata = [("purpose", purpose.rawValue), ("filename", name), ("clientID", clientID)]
            .map { "\($0) \(Data($1.utf8).base64EncodedString())" }.joined(separator: ",")
        let answer = try await exchange(.post, AttachmentsAPI.uploadPath, ["Upload-Length": String(whole), "Upload-Metadata": metadata])
        guard let location = answer.headers["location"] else { throw Unreachable("The server did not say where to upload to.") }
        return try State(answer, location: URL(string: location)?.path ?? location)
    }

    private func send(from state: State) async throws -> State {
        let part = try source.read(from: state.offset, count: chunk)
        let headers = ["Upload-Offset": String(state.offset), "Content-Type": "application/offset+octet-stream"]
        let answer = try await exchange(.patch, state.location, headers, body: part, attempts: 1)
        return try State(answer, location: state.location)
    }

    private func find(_ state: State) async throws -> State {
        try State(try await exchange(.head, state.location, [:]), location: state.location)
    }

    private func exchange(
        _ method: Method, _ target: String, _ headers: [String: String], body: Data? = nil, attempts: Int? = nil
    ) async throws -> Answer {
        let headers = headers.merging(["Tus-Resumable": "1.0.0"]) { $1 }
        let request = EncodedRequest(method: method, target: target, headers: headers, body: body)
        return try await client.attempts(attempts ?? client.patience.attempts) { _ in try await client.exchange(request) }
    }
}
