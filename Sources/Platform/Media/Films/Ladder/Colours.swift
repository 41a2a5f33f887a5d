/// In what colours a film is coded, and how they become those that every screen shows: BT.709, narrow range, 8 bits.
///
/// Names from the file are compared and never put into a command.
struct Colours: Codable, Sendable, Hashable {
    enum Kind: String, Codable, Sendable {
        case standard
        /// BT.2020 primaries without a high range.
        case wide
        /// High range: SMPTE ST 2084 (PQ), ARIB STD-B67 (HLG).
        case pq, hlg
    }

    let kind: Kind
    /// Of the luma matrix, as ffmpeg's scaler calls it; nil for RGB.
    let matrix: String?

    init(_ film: Probe.Track) {
        kind =
            switch film.transfer {
            case "smpte2084": .pq
            case "arib-std-b67": .hlg
            default: film.primaries == "bt2020" ? .wide : .standard
            }
        matrix =
            switch film.matrix {
            case "gbr", "rgb": nil
            case "bt709": "bt709"
            case "smpte170m", "bt470bg": "bt601"
            case "smpte240m": "smpte240m"
            case "fcc": "fcc"
            case "bt2020nc", "bt2020c": "bt2020"
            // What players guess.
            default: kind != .standard ? "bt2020" : (film.height ?? 0) >= 720 ? "bt709" : "bt601"
            }
    }

    var isHighRange: Bool { kind == .pq || kind == .hlg }

    /// The filters that scale a picture to that size and bring it into BT.709.
    func filters(to size: Rung) -> String {
        let scale = "scale=\(size.width):\(size.height):flags=bicubic"
        let source = matrix.map { ":in_color_matrix=\($0)" } ?? ""
        let conversion =
            switch kind {
            case .standard: "\(scale)\(source):out_color_matrix=bt709:out_range=tv,format=yuv420p"
            case .wide: "\(scale)\(source):out_color_matrix=bt2020:out_range=tv,format=yuv420p10le,\(narrowed)"
            case .pq, .hlg: "\(scale)\(source):out_color_matrix=bt2020:out_range=tv,format=yuv420p10le,\(toned)"
            }
        return conversion + ",setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709,setsar=1"
    }

    private var narrowed: String {
        "zscale=tin=709:min=2020_ncl:pin=2020:rin=tv:t=709:p=709:m=709:r=tv,format=yuv420p"
    }

    /// Hable's curve: it keeps something in lights and shadows and does not depend on what the file says of its brightness.
    private var toned: String {
        let transfer = kind == .pq ? "smpte2084" : "arib-std-b67"
        return "zscale=tin=\(transfer):min=2020_ncl:pin=2020:rin=tv:t=linear:npl=100,format=gbrpf32le,zscale=p=709"
            + ",tonemap=tonemap=hable:desat=0,zscale=t=709:m=709:r=tv,format=yuv420p"
    }
}
