/// What listening to a sound track once found out.
struct SoundLevel: Codable, Sendable, Hashable {
    let loudness: Loudness
    /// Milliseconds from the film's beginning to the track's end.
    let end: Int64
}
