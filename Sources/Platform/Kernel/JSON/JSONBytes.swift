import Foundation

/// Encodes values as JSON straight into bytes, the fields in the order in which they are declared.
///
/// Foundation's encoder builds a tree of the value before it writes; on the way of a message that was a sixth of all
/// work. What this one does not do itself (dates, raw data, containers inside containers) it leaves to Foundation.
package enum JSONBytes {
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let output = JSONOutput()
        try output.writeWhole(value)
        return output.needsFoundation ? Array(try JSONEncoder().encode(value)) : output.bytes
    }
}
