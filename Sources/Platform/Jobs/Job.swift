/// Work to be done after the transaction that asked for it, by whichever process has time. It may run more than
/// once: a process can die between the work and striking it out.
package protocol Job: Codable, Sendable {
    static var name: String { get }
}

/// Where a job waits: quick ones never stand behind heavy ones of some minutes, and those never behind long ones of hours.
package enum JobLane: String, Sendable, CaseIterable {
    case quick, heavy, long

    /// How many of a lane run at once in one process.
    var width: Int {
        switch self {
        case .quick: 2
        case .heavy, .long: 1
        }
    }
}

/// How a feature does one kind of job.
package struct JobHandler: Sendable {
    let name: String
    let lane: JobLane
    /// After so many failures the job is dead: kept for the operator to see, and not tried again.
    let attempts: Int
    /// How long a run may take before another process may take the job over; with a heartbeat, how long it may be silent.
    let lease: Duration
    /// How often a run says that it is still at work, for jobs of which nobody knows how long they take.
    let heartbeat: Duration?
    /// For a job that comes again by itself.
    let every: Duration?
    let run: @Sendable (_ body: String) async throws -> Void

    package init<J: Job>(
        _ type: J.Type, lane: JobLane = .quick, attempts: Int = 5, lease: Duration = .seconds(900),
        _ run: @escaping @Sendable (J) async throws -> Void
    ) {
        name = J.name
        self.lane = lane
        self.attempts = attempts
        self.lease = lease
        heartbeat = nil
        every = nil
        self.run = { try await run(try JobCoding.decode(type, from: $0)) }
    }

    /// A long job that says all the while that it is at work: after the death of its process another takes it over when
    /// three beats were missed. A run that has lost its job to another is cancelled.
    package init<J: Job>(
        _ type: J.Type, lane: JobLane, heartbeat: Duration, attempts: Int = 5, _ run: @escaping @Sendable (J) async throws -> Void
    ) {
        name = J.name
        self.lane = lane
        self.attempts = attempts
        lease = heartbeat * 3
        self.heartbeat = heartbeat
        every = nil
        self.run = { try await run(try JobCoding.decode(type, from: $0)) }
    }

    /// A job that the server repeats by itself: cleaning, reminding, expiring.
    package init(every: Duration, _ name: String, _ run: @escaping @Sendable () async throws -> Void) {
        self.name = name
        lane = .quick
        attempts = .max
        lease = .seconds(900)
        heartbeat = nil
        self.every = every
        self.run = { _ in try await run() }
    }
}
