package import API
import Foundation

extension Timestamp {
    /// As fields of HTTP say it (RFC 9110, section 5.6.7): `Mon, 23 Nov 2026 21:30:00 GMT`.
    package var httpDate: String {
        date.formatted(
            .verbatim(
                """
                \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT
                """, locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian)))
    }
}
