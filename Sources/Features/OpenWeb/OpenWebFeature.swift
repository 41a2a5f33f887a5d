import API
package import Pages
package import PagesAPI
package import Web

/// The open web: Pages and what they publish have plain addresses that work without an account and without scripts, can be
/// followed with any feed reader and embedded elsewhere.
///
/// It owns no table and decides nothing: it shows what a visitor without an account is shown by the features themselves.
package struct OpenWebFeature: Sendable {
    let pages: PagesFeature
    let posts: PostsPort
    let client: WebPages

    package init(pages: PagesFeature, posts: PostsPort, client: WebPages) {
        self.pages = pages
        self.posts = posts
        self.client = client
    }
}

/// What the features that publish show to visitors without an account.
package struct PostsPort: Sendable {
    /// The video with this id as it stands in an address; nil if there is none for a visitor.
    let video: @Sendable (_ id: String) async throws -> Post?
    /// What a Page published, newest first.
    /// - Throws: `Failure` for a cursor that is none.
    let list: @Sendable (_ page: PageID, _ cursor: String?, _ limit: Int) async throws -> (posts: [Post], next: String?)

    package init(
        video: @escaping @Sendable (_ id: String) async throws -> Post?,
        list: @escaping @Sendable (_ page: PageID, _ cursor: String?, _ limit: Int) async throws -> (posts: [Post], next: String?)
    ) {
        self.video = video
        self.list = list
    }
}
