/// How large a made-up society is.
package struct SocietySize: Sendable {
    package var people: Int
    package var videos: Int
    package var likes: Int
    /// Of each person, on average. Few have very many: the chance to be chosen as a friend falls with the power 1/3 of the place in line.
    package var friends = 150
    package var pages: Int

    package init(people: Int, videos: Int, likes: Int) {
        self.people = people
        self.videos = videos
        self.likes = likes
        pages = max(1, min(3_000, videos / 30))
    }
}
