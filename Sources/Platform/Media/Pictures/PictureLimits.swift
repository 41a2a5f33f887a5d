/// What pictures are taken and what is made of them.
package struct PictureLimits: Sendable {
    /// Width times height that is read at all: the size is asked before anything is decoded.
    package var pixels = 50_000_000
    /// The longer side of the whole picture.
    package var side = 4096
    package var thumbnailSide = 480
    /// The longer side of what stands behind words.
    package var backdropSide = 1280
    /// The side of a picture of a person or group, and of its small form.
    package var avatarSide = 512
    package var smallAvatarSide = 160
    /// A moving picture with more frames, or more pixels in all of them, becomes a still.
    package var frames = 400
    package var framePixels = 60_000_000
    package var movingSide = 720
    package var allowance = Allowance(time: .seconds(60), processorSeconds: 10, memory: 384 << 20, file: 256 << 20)

    package init() {}
}
