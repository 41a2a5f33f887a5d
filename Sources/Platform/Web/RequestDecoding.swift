import API
import Foundation
import Hummingbird
import Kernel
import NIOCore

/// Reads a request struct from where its fields travel: path, query, body.
enum RequestDecoding {
    /// JSON bodies are small; files take another way.
    static let bodyLimit = 512 * 1024

    static func decode<Q: Decodable>(
        _ type: Q.Type, method: Method, path fields: PathFields, from request: inout Request, parameters: Parameters
    ) async throws -> Q {
        var path: [String: String] = [:]
        for name in fields.names {
            // The router hands out the path as it came.
            path[name] = parameters.get(name)?.removingPercentEncoding
        }
        if method.hasBody {
            let body = try await collectBody(&request)
            return try decodeJSON(type, from: try merge(fields.json(path), into: body))
        }
        var values = path.mapValues { [$0] }
        for (name, value) in request.uri.queryParameters where path[String(name)] == nil {
            values[String(name), default: []].append(String(value))
        }
        do {
            return try FlatDecoder.decode(type, from: values)
        } catch let error as DecodingError {
            throw Failure(decoding: error)
        }
    }

    private static func collectBody(_ request: inout Request) async throws -> ByteBuffer {
        do {
            return try await request.collectBody(upTo: bodyLimit)
        } catch is NIOTooManyBytesError {
            throw Failure(.tooLarge, "too_large", "That is more than can be sent at once.")
        }
    }

    static func decodeJSON<Q: Decodable>(_ type: Q.Type, from bytes: [UInt8]) throws -> Q {
        do {
            return try JSONBytes.decode(type, from: bytes)
        } catch let error as DecodingError {
            throw Failure(decoding: error)
        }
    }

    /// Puts the fields of the path before those of the body, because of two fields of one name the first counts, so that
    /// a body can never contradict the path it was sent to.
    private static func merge(_ path: [String: JSON], into body: ByteBuffer) throws -> [UInt8] {
        var object = Array(body.readableBytesView)
        if object.isEmpty { object = Array("{}".utf8) }
        guard !path.isEmpty else { return object }
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard let open = object.firstIndex(where: { !isSpace($0) }), object[open] == UInt8(ascii: "{"),
            let close = object.lastIndex(where: { !isSpace($0) }), object[close] == UInt8(ascii: "}"), open < close
        else { throw Failure.malformed("The body must be a JSON object.") }
        let isEmpty = object[(open + 1)..<close].allSatisfy(isSpace)
        var merged = try JSONBytes.encode(path).dropLast()
        if !isEmpty { merged.append(UInt8(ascii: ",")) }
        merged.append(contentsOf: object[(open + 1)...close])
        return Array(merged)
    }
}

extension Failure {
    static func malformed(_ sentence: String, field: String? = nil) -> Failure {
        Failure(.badRequest, "malformed", sentence, field: field)
    }

    /// Says which field could not be read, and nothing of our own types.
    init(decoding error: DecodingError) {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): context.codingPath
            @unknown default: []
            }
        let field = path.map(\.stringValue).joined(separator: ".")
        self = .malformed(
            field.isEmpty ? "The request could not be read." : "The field \(field) is missing or cannot be read.",
            field: field.isEmpty ? nil : field)
    }
}
