/// One piece of a text as searches compare it, with where it stands.
///
/// A word of a script with spaces is one piece. Where words are not parted by spaces (Chinese, Japanese, Thai …), every
/// two neighbouring characters are one, and the last of a run stands once more alone: so any part of a run is found, of one
/// character too, without a dictionary that has to know the word.
struct SearchToken: Sendable, Equatable {
    let text: String
    /// What of the text it covers, in UTF-16 code units.
    let range: Range<Int>
    /// Where its first character ends.
    let headEnd: Int
    let isUnspaced: Bool
}
