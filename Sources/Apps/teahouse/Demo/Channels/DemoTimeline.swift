import API
import ChannelsAPI

/// Everything that happens in the demonstration, in its order.
struct DemoTimeline {
    private(set) var deeds: [(at: Timestamp, deed: DemoDeed)] = []
    private let clock: DemoClock

    init(posts: [DemoPost], clock: DemoClock) {
        self.clock = clock
        for scene in DemoWeek.scenes { add(.scene(scene), at: clock.moment(scene.time)) }
        for (number, person) in DemoTown.people.enumerated() { follow(DemoHabits(person: number, handle: person.handle)) }
        for (number, post) in posts.enumerated() { publish(post, number) }
        for like in DemoTown.latest(in: posts) {
            add(.like(who: like.who, post: like.post, .public, source: .friends), at: clock.moment(like.time))
        }
        deeds.sort { $0.at < $1.at }
    }

    private mutating func add(_ deed: DemoDeed, at moment: Timestamp, after minutes: Double = 0) {
        let time = Timestamp(milliseconds: moment.milliseconds + Int64(minutes * 60_000))
        // What would come later has not happened yet.
        if time < clock.end { deeds.append((time, deed)) }
    }

    private mutating func follow(_ habits: DemoHabits) {
        for (number, page) in DemoPages.all.enumerated() where habits.follows(number) && page.owner != habits.handle {
            let day = 28 - Int(24 * scattered(habits.person * 13 + number, 51))
            add(.follow(who: habits.handle, page: page.handle), at: clock.moment(DemoTime(day, 8, habits.person * 20)))
        }
    }

    private mutating func publish(_ post: DemoPost, _ number: Int) {
        let moment = clock.moment(post.time)
        let page = DemoPages.all.firstIndex { $0.handle == post.page } ?? 0
        let latest = Set(DemoTown.latest(in: [post]).map { "\($0.who) \($0.post.key)" })
        add(.appear(post), at: moment, after: 0.01)
        for (person, resident) in DemoTown.people.enumerated() where resident.handle != DemoPages.all[page].owner {
            guard let visit = DemoHabits(person: person, handle: resident.handle).visit(number, of: page) else { continue }
            add(.look(who: resident.handle, post: post, source: visit.source, reached: visit.reached), at: moment, after: visit.after)
            if let like = visit.like, !latest.contains("\(resident.handle) \(post.key)") {
                add(.like(who: resident.handle, post: post, like, source: visit.source), at: moment, after: visit.after + 0.3)
            }
            if visit.isKept { add(.keep(who: resident.handle, post: post), at: moment, after: visit.after + 0.4) }
        }
        for (index, remark) in post.remarks.enumerated() { discuss(remark, index, under: post, from: moment) }
    }

    private mutating func discuss(_ remark: DemoPost.Remark, _ index: Int, under post: DemoPost, from moment: Timestamp) {
        let after = 7 + 90 * Double(index) + 40 * scattered(index, post.key.count)
        add(.remark(post, index), at: moment, after: after)
        for answer in remark.answers.indices { add(.answer(post, index, answer), at: moment, after: after + 9 + 25 * Double(answer)) }
        for (person, resident) in DemoTown.people.enumerated() where scattered(person * 31 + index, post.key.count) < 0.13 {
            add(.applaud(who: resident.handle, post: post, index), at: moment, after: after + 30 + Double(person) * 11)
        }
    }
}
