import API
import MomentsAPI

extension MomentRange {
    /// From when on friends see posts; nil if from the beginning.
    func start(at now: Timestamp) -> Timestamp? {
        switch self {
        case .all: nil
        case .sixMonths: now.adding(.seconds(-183 * 86_400))
        case .month: now.adding(.seconds(-30 * 86_400))
        // A word that this version does not know hides rather than shows.
        case .threeDays, .unknown: now.adding(.seconds(-3 * 86_400))
        }
    }
}
