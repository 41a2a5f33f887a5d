import Kernel

/// How the list of devices names one: what the client says, or what its `User-Agent` lets guess.
package struct DeviceLabel: Sendable, Hashable {
    package let text: String

    /// - Parameter stated: a label of at most 60 characters; a longer or unclean one is not taken.
    package init(_ stated: String?, userAgent: String) {
        if let clean = stated.flatMap({ PlainText.clean($0, limit: 60) }), !clean.isEmpty {
            text = clean
        } else {
            text = Self.guess(from: userAgent)
        }
    }

    private static func guess(from userAgent: String) -> String {
        let program = programs.first { userAgent.contains($0.sign) }?.name
        let system = systems.first { userAgent.contains($0.sign) }?.name
        return switch (program, system) {
        case (let program?, let system?): "\(program) on \(system)"
        case (let program?, nil): program
        case (nil, let system?): system
        case (nil, nil): "Unknown device"
        }
    }

    /// In this order, because most browsers claim to be several.
    private static let programs = [
        (sign: "Edg/", name: "Edge"), (sign: "OPR/", name: "Opera"), (sign: "Firefox/", name: "Firefox"), (sign: "Chromium/", name: "Chromium"),
        (sign: "Chrome/", name: "Chrome"), (sign: "Safari/", name: "Safari"),
    ]
    private static let systems = [
        (sign: "iPhone", name: "iPhone"), (sign: "iPad", name: "iPad"), (sign: "Android", name: "Android"), (sign: "Windows", name: "Windows"),
        (sign: "Mac OS X", name: "Mac"), (sign: "CrOS", name: "ChromeOS"), (sign: "Linux", name: "Linux"),
    ]
}
