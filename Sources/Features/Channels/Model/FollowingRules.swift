/// How Following looks for videos. Whatever they are, the feed is the same.
package struct FollowingRules: Sendable {
    /// Up to so many Pages each of them is looked up.
    package var few = 200
    /// So many videos of everybody are read at once.
    package var batch = 100

    package init() {}
}
