import Testing

@testable import ChatLoad

struct MeasurementTests {
    @Test func onlyDeliveriesInsideTheWindowCount() {
        var measurement = Measurement(lanes: Lane.pairs(of: 2))
        let early = measurement.next(on: 0, due: 5)
        let inside = measurement.next(on: 0, due: 15)
        let late = measurement.next(on: 0, due: 19)
        _ = measurement.note(early, at: 1, now: 8)
        measurement.open(at: 10)
        _ = measurement.note(inside, at: 1, now: 18)
        measurement.close(at: 20)
        _ = measurement.note(late, at: 1, now: 30)
        #expect(measurement.delivered == 1)
        // The one that was due inside but came afterwards still counts among the latencies: nothing is omitted.
        #expect(measurement.latencies.quantiles([1]) == [11e-6])
        #expect(measurement.lost == 0)
    }

    @Test func anEchoToTheSenderDoesNotCount() {
        var measurement = Measurement(lanes: Lane.pairs(of: 2))
        measurement.open(at: 0)
        let message = measurement.next(on: 0, due: 1)
        let counted = measurement.note(message, at: 0, now: 2)
        #expect(!counted)
        #expect(measurement.delivered == 0)
        #expect(measurement.lost == 1)
    }

    @Test func aGroupsLatencyEndsWithItsLastReceiver() {
        var measurement = Measurement(lanes: Lane.group(of: 3))
        measurement.open(at: 0)
        let message = measurement.next(on: 0, due: 1_000_000)
        _ = measurement.note(message, at: 1, now: 2_000_000)
        #expect(measurement.latencies.quantiles([0.5]) == [nil])
        _ = measurement.note(message, at: 2, now: 5_000_000)
        #expect(measurement.latencies.quantiles([0.5]) == [4])
        #expect(measurement.delivered == 2)
    }

    @Test func aTimetableCountsFromItsStart() {
        let timetable = Timetable(start: 1_000, perSecond: 500)
        #expect(timetable.count(at: 1_000) == 1)
        #expect(timetable.time(of: 500) == 1_000 + 1_000_000_000)
        #expect(timetable.count(at: timetable.time(of: 500)) == 501)
    }
}
