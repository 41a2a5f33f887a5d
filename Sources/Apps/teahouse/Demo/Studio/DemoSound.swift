import Foundation

/// What is heard in the demonstration's films, as sources of ffmpeg's `lavfi`.
enum DemoSound: Sendable {
    case rain, brook, fire, wind, street, birds, simmer, choir
    /// A few plucked notes, round and round; each number is another tune.
    case tune(Int)

    var source: String {
        switch self {
        case .rain: "anoisesrc=color=pink:amplitude=0.12:sample_rate=44100,highpass=f=800,lowpass=f=6500"
        case .brook: "anoisesrc=color=pink:amplitude=0.25:sample_rate=44100,bandpass=f=700:width_type=h:w=600,tremolo=f=3:d=0.35"
        case .fire: "anoisesrc=color=brown:amplitude=0.4:sample_rate=44100,lowpass=f=420,tremolo=f=6:d=0.5"
        case .wind: "anoisesrc=color=brown:amplitude=0.35:sample_rate=44100,lowpass=f=700,tremolo=f=0.2:d=0.6"
        case .street: "anoisesrc=color=brown:amplitude=0.3:sample_rate=44100,lowpass=f=900,tremolo=f=0.4:d=0.3"
        case .simmer: "anoisesrc=color=pink:amplitude=0.2:sample_rate=44100,bandpass=f=420:width_type=h:w=300,tremolo=f=9:d=0.6"
        case .birds: "aevalsrc=exprs=\(Self.chirps):sample_rate=22050"
        case .choir: "aevalsrc=exprs=\(Self.chords):sample_rate=16000"
        case .tune(let number): "aevalsrc=exprs=\(Self.plucks(number)):sample_rate=22050"
        }
    }

    private static let chirps = [(2_700, 0.9, 0.31), (3_300, 1.3, 0.19), (2_200, 2.1, 0.13)].map { pitch, every, turn in
        "0.07*sin(2*PI*\(pitch)*t+14*sin(2*PI*11*t))*exp(-7*mod(t\\,\(every)))*gt(sin(2*PI*\(turn)*t)\\,-0.2)"
    }.joined(separator: "+")

    private static let chords = [[196.0, 246.94, 293.66, 392], [174.61, 220, 261.63, 349.23]].enumerated().map { number, chord in
        let voices = chord.map { "sin(2*PI*\($0)*t+1.6*sin(2*PI*5*t))+0.4*sin(4*PI*\($0)*t)" }.joined(separator: "+")
        return "0.05*(\(voices))*max(0\\,sin(PI*(t-\(number * 4))/4))*lt(mod(t+\(number * 4)\\,8)\\,4)"
    }.joined(separator: "+")

    private static func plucks(_ number: Int) -> String {
        let scale = [261.63, 293.66, 329.63, 392, 440, 523.25, 587.33, 659.26]
        return (0..<8).map { step in
            let pitch = scale[Int(scattered(number * 8 + step, 21) * 8)]
            return "0.13*sin(2*PI*\(pitch)*t)*exp(-3.2*mod(t+\(4 - Double(step) * 0.5)\\,4))"
        }.joined(separator: "+")
    }
}
