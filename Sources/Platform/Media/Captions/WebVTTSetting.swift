/// One of the words behind a cue's times that say where it stands.
enum WebVTTSetting {
    /// - Returns: nil for what is unknown, wrong, or speaks of a region, since regions are left out.
    static func cleaned(_ word: Substring) -> String? {
        let parts = word.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let isKnown =
            switch parts[0] {
            case "vertical": parts[1] == "rl" || parts[1] == "lr"
            case "align": ["start", "center", "end", "left", "right"].contains(parts[1])
            case "size": isPercentage(parts[1])
            case "line":
                isPlace(parts[1], ["start", "center", "end"], isPercentage) || isPlace(parts[1], ["start", "center", "end"], isLine)
            case "position": isPlace(parts[1], ["line-left", "center", "line-right"], isPercentage)
            default: false
            }
        return isKnown ? String(word) : nil
    }

    /// A value, and after a comma how it is meant.
    private static func isPlace(_ text: Substring, _ anchors: [Substring], _ isValue: (Substring) -> Bool) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let value = parts.first, parts.count <= 2, isValue(value) else { return false }
        return parts.count == 1 || anchors.contains(parts[1])
    }

    private static func isPercentage(_ text: Substring) -> Bool {
        guard text.last == "%" else { return false }
        let number = text.dropLast()
        let isNumber = !number.isEmpty && number.utf8.count <= 8 && number.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
        return isNumber && Double(number).map { (0...100).contains($0) } ?? false
    }

    private static func isLine(_ text: Substring) -> Bool { text.utf8.count <= 5 && Int(text) != nil && !text.hasPrefix("+") }
}
