import Testing

@testable import Media

@Suite("The waveform of a voice message")
struct WaveformTests {
    private func tone(_ level: Int16, seconds: Double) -> [Int16] {
        (0..<Int(seconds * 8000)).map { $0 % 2 == 0 ? level : -level }
    }

    @Test("It has four steps a second, from 8 to 64", arguments: [(0.5, 8), (3, 12), (10, 40), (60, 64)] as [(Double, Int)])
    func length(seconds: Double, steps: Int) {
        #expect(Waveform.steps(of: tone(9000, seconds: seconds), rate: 8000).count == steps)
    }

    @Test("The loudest step is 100 and the others stand in proportion")
    func proportion() {
        let steps = Waveform.steps(of: tone(5000, seconds: 2) + tone(10000, seconds: 2), rate: 8000)
        #expect(steps == Array(repeating: 50, count: 8) + Array(repeating: 100, count: 8))
    }

    @Test("Silence is flat, and hiss is not blown up")
    func silence() {
        #expect(Waveform.steps(of: tone(0, seconds: 2), rate: 8000).allSatisfy { $0 == 0 })
        #expect(Waveform.steps(of: tone(3, seconds: 2), rate: 8000).allSatisfy { $0 < 10 })
    }

    @Test("Hardly any samples give hardly any steps")
    func tiny() {
        #expect(Waveform.steps(of: [], rate: 8000).isEmpty)
        #expect(Waveform.steps(of: [100, -100], rate: 8000).count == 2)
    }
}
