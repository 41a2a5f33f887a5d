import Accounts
import Kernel

/// The words that a Page says about itself.
enum PageText {
    static func handle(_ text: String) throws -> String {
        guard let handle = try? Handle(text) else { throw PagesFailure.badHandle }
        return handle.text
    }

    static func name(_ text: String) throws -> String {
        guard let name = PlainText.visible(text, limit: 40) else { throw PagesFailure.badName }
        return name
    }

    static func about(_ text: String) throws -> String {
        guard let about = PlainText.clean(text, limit: 500, lines: true) else { throw PagesFailure.badAbout }
        return about
    }
}
