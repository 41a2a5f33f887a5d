import API
import AttachmentsAPI
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Web

/// tus 1.0 (https://tus.io/protocols/resumable-upload): core, creation, creation-with-upload, expiration, termination.
struct UploadRoutes: Sendable {
    private static let version = "1.0.0"
    private static let partType = "application/offset+octet-stream"

    let feature: AttachmentsFeature

    func add(to routes: Routes) {
        routes.serve(AttachmentsAPI.limits) { (_: Nothing, _: Caller) in feature.limits.wire }
        routes.serveRaw(AttachmentsAPI.uploadAbilities) { _, _, _ in
            Response(status: .noContent, headers: Self.abilities(feature.limits))
        }
        routes.serveRaw(AttachmentsAPI.beginUpload) { request, _, visit in
            try await spoken(request) { try await begin(request, visit) }
        }
        routes.serveRaw(AttachmentsAPI.findUpload) { request, path, visit in
            try await spoken(request) { try await find(path, visit) }
        }
        routes.serveRaw(AttachmentsAPI.continueUpload) { request, path, visit in
            try await spoken(request) { try await receive(request, path, visit) }
        }
        routes.serveRaw(AttachmentsAPI.endUpload) { request, path, visit in
            try await spoken(request) { try await end(path, visit) }
        }
        routes.serveRaw(AttachmentsAPI.overrideMethod) { request, path, visit in
            try await spoken(request) {
                switch request.headers[.methodOverride] {
                case "PATCH": try await receive(request, path, visit)
                case "DELETE": try await end(path, visit)
                case "HEAD": try await find(path, visit)
                default: throw Failure(.badRequest, "malformed", "The header X-HTTP-Method-Override is missing or names no method of tus.")
                }
            }
        }
    }

    /// - Throws: nothing of its own: a client of another version gets 412, as the protocol asks.
    private func spoken(_ request: Request, _ answer: () async throws -> Response) async throws -> Response {
        guard request.headers[.tusResumable] == Self.version else {
            return Response(status: .preconditionFailed, headers: [.tusVersion: Self.version])
        }
        var response = try await answer()
        response.headers[.tusResumable] = Self.version
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func begin(_ request: Request, _ visit: Visit) async throws -> Response {
        let caller = try visit.requireCaller()
        var upload = try await feature.beginUpload(try announcement(request), by: caller)
        // A client that asks again with the same name sends the beginning again too; what arrived before stays.
        if request.headers[.contentType] == Self.partType, upload.received == 0, upload.attachment == nil {
            upload = try await feature.receiveUpload(upload.id, at: 0, request.body, by: caller)
        }
        var headers = try await state(of: upload)
        headers[.location] = "\(AttachmentsAPI.uploadPath)/\(upload.id)"
        return Response(status: .created, headers: headers)
    }

    private func announcement(_ request: Request) throws -> BeginUpload.Announcement {
        guard let length = request.headers[.uploadLength].flatMap({ Int64($0) }), length >= 0 else {
            throw Failure(.badRequest, "malformed", "The header Upload-Length must say how many bytes will come.", field: "Upload-Length")
        }
        guard let metadata = UploadMetadata(request.headers[.uploadMetadata] ?? "") else {
            throw Failure(.badRequest, "malformed", "The header Upload-Metadata cannot be read.", field: "Upload-Metadata")
        }
        let clientID = metadata["clientID"]
        guard clientID.map({ (1...64).contains($0.utf8.count) }) ?? true else {
            throw Failure(.badRequest, "malformed", "A clientID has 1 to 64 bytes.", field: "clientID")
        }
        return BeginUpload.Announcement(
            purpose: AttachmentPurpose(rawValue: metadata["purpose"] ?? "") ?? .unknown, name: metadata["filename"] ?? "file",
            length: length, clientID: clientID)
    }

    private func find(_ path: [String: String], _ visit: Visit) async throws -> Response {
        let upload = try await feature.findUpload(try id(path), by: try visit.requireCaller())
        return Response(status: .ok, headers: try await state(of: upload))
    }

    private func receive(_ request: Request, _ path: [String: String], _ visit: Visit) async throws -> Response {
        guard request.headers[.contentType] == Self.partType else {
            throw Failure(.unsupportedType, "unsupported_type", "A part of an upload has the type \(Self.partType).")
        }
        guard let offset = request.headers[.uploadOffset].flatMap({ Int64($0) }), offset >= 0 else {
            throw Failure(.badRequest, "malformed", "The header Upload-Offset must say where this part belongs.", field: "Upload-Offset")
        }
        let upload = try await feature.receiveUpload(try id(path), at: offset, request.body, by: try visit.requireCaller())
        return Response(status: .noContent, headers: try await state(of: upload))
    }

    private func end(_ path: [String: String], _ visit: Visit) async throws -> Response {
        try await feature.endUpload(try id(path), by: try visit.requireCaller())
        return Response(status: .noContent)
    }

    private func id(_ path: [String: String]) throws -> UploadID {
        guard let id = UploadID(path["upload"] ?? "") else { throw Failure.notFound }
        return id
    }

    /// Where the upload stands. One that is whole becomes an attachment here, also when the answer that said so the
    /// first time was lost.
    private func state(of upload: UploadRecord) async throws -> HTTPFields {
        var headers: HTTPFields = [
            .uploadOffset: String(upload.received), .uploadLength: String(upload.length),
            .uploadExpires: upload.expiresAt.httpDate,
        ]
        if upload.isWhole { headers[.attachment] = try await feature.finishUpload(upload).description }
        return headers
    }

    private static func abilities(_ limits: AttachmentLimits) -> HTTPFields {
        [
            .tusResumable: version, .tusVersion: version,
            .tusExtension: "creation,creation-with-upload,expiration,termination",
            .tusMaxSize: String(max(limits.file, limits.video)),
        ]
    }
}
