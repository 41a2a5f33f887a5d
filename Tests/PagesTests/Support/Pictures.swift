import API
import Kernel
import PagesAPI
import Pages
import Storage
import TestSupport

/// Stands for those who keep pictures: an upload is named after its owner, `1-tea`, and what a Page shows is noted.
final class Pictures: Sendable {
    let notes = Notes<String>()

    var port: PagePicturePort {
        PagePicturePort(
            take: { [notes] attachment, account, page, _ in
                guard attachment.hasPrefix("\(account)-") else { throw Failure.notFound }
                notes.note("\(page) shows \(attachment)")
                return "/pictures/\(attachment)"
            },
            letGo: { [notes] page, _ in notes.note("\(page) shows nothing") })
    }
}
