package import API
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Hands out the description of all calls.
package struct DescriptionRoutes {
    private let document: Result<ByteBuffer, any Error>

    /// - Parameter document: writes the description; asked once.
    package init(document: () throws -> JSON) {
        self.document = Result { ByteBuffer(bytes: try JSONEncoder().encode(document())) }
    }

    package func addRoutes(to routes: Routes) {
        routes.serveRaw(OperationsAPI.description) { [document] _, _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: .init(byteBuffer: try document.get()))
        }
    }
}
