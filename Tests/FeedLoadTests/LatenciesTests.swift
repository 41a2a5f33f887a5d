import Testing

@testable import FeedLoad

@Suite struct LatenciesTests {
    @Test func `a share is the nearest rank, and nothing has none`() {
        let latencies = Latencies((1...200).shuffled().map { .milliseconds($0) })
        #expect(latencies.milliseconds(below: 0.5) == 100)
        #expect(latencies.milliseconds(below: 0.99) == 198)
        #expect(latencies.milliseconds(below: 1) == 200)
        #expect(Latencies([.microseconds(1_500)]).milliseconds(below: 0.5) == 1.5)
        #expect(Latencies([]).milliseconds(below: 0.5) == nil)
    }
}
