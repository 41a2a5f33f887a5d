package import Foundation

extension PictureMaker {
    /// Makes what stands behind words: a still of moderate size, blurred here, so that nobody is handed the sharp one.
    /// - Parameter folder: holds the picture as `original`; the renditions come to lie there too.
    /// - Throws: `MediaFailure`.
    package func backdrop(in folder: URL, type: MediaType, blur: Blur) async throws -> Made {
        let header = try await headerOfOriginal(in: folder, type: type)
        try await decode(Sandbox.original, header, side: limits.backdropSide, in: folder)
        let size = try await readHeader(of: "upright.tif", in: folder)
        let whole = try await blurred("upright.tif", size, blur, in: folder)
        let renditions = try await encodeBoth(whole, as: .full, in: folder)
        try await decode(whole, into: "small.tif", side: limits.thumbnailSide, in: folder)
        return made(try await renditions + encodeBoth("small.tif", as: .thumbnail, in: folder), size)
    }

    private func blurred(_ name: String, _ size: PictureHeader, _ blur: Blur, in folder: URL) async throws -> String {
        let deviation = blur.deviation(width: size.width, height: size.height)
        // So little is less than a pixel.
        guard deviation >= 0.3 else { return name }
        try await vips("vips", ["gaussblur", name, "blurred.tif", "\(deviation)"], in: folder)
        return "blurred.tif"
    }
}
