package import API

extension PlaceContent {
    /// As a person named it, made safe to store and show: a name of 1 to 100 characters and an address of at most 200.
    /// - Returns: nil if it cannot be found on a map.
    package var cleaned: PlaceContent? {
        guard abs(latitude) <= 90, abs(longitude) <= 180, let name = PlainText.clean(name, limit: 100), !name.isEmpty else { return nil }
        return PlaceContent(
            name: name, address: address.flatMap { PlainText.clean($0, limit: 200) }, latitude: latitude, longitude: longitude)
    }
}
