/// A place on the map, as somebody names it.
public struct PlaceContent: Codable, Sendable, Hashable {
    public let name: String
    public let address: String?
    /// Degrees, WGS 84.
    public let latitude: Double
    public let longitude: Double

    public init(name: String, address: String?, latitude: Double, longitude: Double) {
        self.name = name
        self.address = address
        self.latitude = latitude
        self.longitude = longitude
    }
}
