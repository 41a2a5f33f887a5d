extension FragmentedFile {
    /// The name of the H.264 profile and level in the header, as RFC 6381 writes it; nil if there is none.
    ///
    /// The sample entry `avc1` has 78 bytes of its own before the boxes in it.
    var codec: String? {
        guard let stsd = Box.find("moov", "trak", "mdia", "minf", "stbl", "stsd", in: header), stsd.body.count > 8 else { return nil }
        let entries = stsd.body.lowerBound + 8..<stsd.body.upperBound
        guard let avc1 = Box.list(in: header, entries)?.first(where: { $0.name == "avc1" }), avc1.body.count > 78 else { return nil }
        let inside = avc1.body.lowerBound + 78..<avc1.body.upperBound
        guard let avcC = Box.list(in: header, inside)?.first(where: { $0.name == "avcC" }), avcC.body.count >= 4 else { return nil }
        let bytes = header[avcC.body.lowerBound + 1..<avcC.body.lowerBound + 4]
        return "avc1." + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }
}
