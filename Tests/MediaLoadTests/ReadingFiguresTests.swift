import Testing

@testable import MediaLoad

struct ReadingFiguresTests {
    private static let said = """
        Running 5s test @ http://127.0.0.1:1/v240.mp4
          1 threads and 16 connections
        {"requests":1000,"bytes":200000000,"seconds":5.000,"errors":2,"p50Milliseconds":1.250,"p99Milliseconds":7.500}
        """

    @Test func theLastLineOfWrkIsRead() throws {
        let figures = try ReadingFigures(wrk: Self.said, processor: 2)
        #expect(figures.perSecond == 200)
        #expect(figures.megabytesPerSecond == 40)
        #expect(figures.perProcessorSecond == 500)
        #expect(figures.errors == 2)
        #expect(figures.p50 == 1.25)
        #expect(figures.p99 == 7.5)
    }

    @Test func whatIsNoFigureIsAFailureWithItsWords() {
        let failure = #expect(throws: Program.Failed.self) { try ReadingFigures(wrk: "unable to connect", processor: 1) }
        #expect(failure?.description == "wrk failed: unable to connect")
    }

    @Test func theMiddleRunCountsAndTheRatioIsBetweenMiddles() throws {
        var figures = ServingFigures(slowReaders: 0)
        for (processor, kind) in [(1.0, FileServer.Kind.teahouse), (4, .teahouse), (2, .teahouse), (1, .nginx)] {
            figures.note(try ReadingFigures(wrk: Self.said, processor: processor), of: "segments", at: kind)
        }
        let middle = figures.median("segments", .teahouse, \.perProcessorSecond)
        let ratio = figures.ratio("segments", \.perProcessorSecond)
        #expect(middle == 500)
        #expect(ratio == 0.5)
        #expect(figures.errors("segments", .teahouse) == 6)
    }
}
