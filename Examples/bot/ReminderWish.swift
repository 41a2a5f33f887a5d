import Foundation

/// What somebody asks to be reminded of: `remind me in 10 minutes to water the flowers`, `10分钟后提醒我浇花`.
struct ReminderWish: Equatable {
    let wait: Duration
    let text: String
    let isChinese: Bool

    /// - Returns: nil if the message asks for nothing.
    init?(_ message: String) {
        if let match = message.wholeMatch(of: /\s*remind me in (\d{1,4}) ?(second|minute|hour|day)s?,? (?:to |of |about )?(.+)/.ignoresCase()) {
            guard let number = Int(match.1), let unit = Self.units[String(match.2).lowercased()] else { return nil }
            (wait, text, isChinese) = (.seconds(number * unit), String(match.3), false)
        } else if let match = message.wholeMatch(of: /\s*(\d{1,4}) ?(秒|分钟|小时|天)(?:之)?后提醒我(.+)/) {
            guard let number = Int(match.1), let unit = Self.units[String(match.2)] else { return nil }
            (wait, text, isChinese) = (.seconds(number * unit), String(match.3), true)
        } else {
            return nil
        }
    }

    private static let units = [
        "second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "秒": 1, "分钟": 60, "小时": 3_600, "天": 86_400,
    ]
}
