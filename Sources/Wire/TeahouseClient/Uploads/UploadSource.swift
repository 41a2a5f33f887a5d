public import Foundation

/// Where the bytes of an upload come from.
public enum UploadSource: Sendable {
    case bytes(Data)
    case file(URL)

    func count() throws -> Int64 {
        switch self {
        case .bytes(let data): Int64(data.count)
        case .file(let url): Int64(try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        }
    }

    func read(from offset: Int64, count: Int64) throws -> Data {
        switch self {
        case .bytes(let data):
            let start = data.startIndex + Int(offset)
            return data[start..<min(data.endIndex, start + Int(count))]
        case .file(let url):
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            try handle.seek(toOffset: UInt64(offset))
            return try handle.read(upToCount: Int(count)) ?? Data()
        }
    }
}
