internal import Foundation

/// What the figures were measured on.
package struct Machine: Codable, Sendable {
    package let processor: String
    package let cores: Int
    package let memoryGigabytes: Int
    package let system: String

    package static var here: Machine {
        let information = ProcessInfo.processInfo
        let processors = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = processors.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return Machine(
            processor: model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown",
            cores: information.activeProcessorCount,
            memoryGigabytes: Int((Double(information.physicalMemory) / 1_073_741_824).rounded()),
            system: information.operatingSystemVersionString)
    }
}
