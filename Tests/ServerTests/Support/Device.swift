import API
import Synchronization
import TeahouseClient

/// A signed-in device with an open live socket.
struct Device: Sendable {
    let client: TeahouseClient
    let live: LiveSession
    private let keeper: Diary.Keeper
    private let running: Task<Void, Never>

    init(_ client: TeahouseClient, from progress: LiveProgress?) {
        let live = LiveSession(client, from: progress)
        let keeper = Diary.Keeper()
        self.client = client
        self.live = live
        self.keeper = keeper
        running = Task {
            async let connection: Void = live.run()
            for await event in live.events { await keeper.note(event) }
            await connection
        }
    }

    var diary: Diary { get async { await keeper.diary } }

    /// Waits until it was told something.
    @discardableResult
    func waits(until isDone: @escaping @Sendable (Diary) -> Bool) async -> Diary { await keeper.read(until: isDone) }

    /// Switches it off.
    /// - Returns: how far it had come.
    @discardableResult
    func goesOffline() async -> LiveProgress? {
        running.cancel()
        await running.value
        return await keeper.diary.progress
    }
}

/// The devices of a test, which are switched off at its end.
final class Watching: Sendable {
    private let devices = Mutex<[Device]>([])

    /// Switches a device on and waits until it has caught up.
    func device(_ client: TeahouseClient, from progress: LiveProgress? = nil) async throws -> Device {
        let device = Device(client, from: progress)
        devices.withLock { $0.append(device) }
        await device.waits { $0.connections > 0 || $0.isSignedOut }
        return device
    }

    func end() async {
        for device in devices.withLock({ $0 }) { await device.goesOffline() }
    }
}
