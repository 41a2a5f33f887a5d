import Foundation

/// The header `Upload-Metadata` of tus 1.0: `purpose cGljdHVyZQ==,filename dGVhLmpwZw==`.
struct UploadMetadata: Sendable {
    private var values: [String: String] = [:]

    /// - Returns: nil if it is not well formed.
    init?(_ header: String) {
        for pair in header.split(separator: ",") {
            let parts = pair.split(separator: " ")
            guard (1...2).contains(parts.count) else { return nil }
            guard parts.count == 2 else {
                values[String(parts[0])] = ""
                continue
            }
            guard let data = Data(base64Encoded: String(parts[1])), let text = String(data: data, encoding: .utf8) else { return nil }
            values[String(parts[0])] = text
        }
    }

    subscript(name: String) -> String? { values[name] }
}
