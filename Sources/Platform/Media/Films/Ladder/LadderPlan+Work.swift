extension LadderPlan {
    /// Tells the meter what there is to do. The unit is the work of encoding a million pixels; the other figures were
    /// measured beside it.
    func expectWork(_ film: FilmProbe, of meter: LadderMeter) {
        let decoding = film.decodedPerSecond / rate.perSecond * 0.25
        let toning = colours.isHighRange ? 3.5 * Double(rungs.last?.pixels ?? 0) : 0
        for pass in passes {
            let frame = decoding + toning + Double(pass.reduce(0) { $0 + $1.pixels })
            for chunk in 0..<chunks {
                meter.expect(PassMaker.part(chunk, pass), cost: frame * Double(expectedFrames(of: chunk)) / 1e6)
            }
        }
        for number in sounds.indices {
            meter.expect(SoundMaker.listening(number), cost: Double(expectedDuration) / 1000 * 0.5)
            meter.expect(SoundMaker.making(number), cost: Double(expectedDuration) / 1000 * 2)
        }
    }
}
