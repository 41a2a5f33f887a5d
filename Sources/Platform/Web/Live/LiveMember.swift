import API
import Events
import Kernel

/// One member's open socket, as the hub knows it.
final class LiveMember: LiveSocket {
    let caller: Caller
    private let outbox: LiveOutbox
    private let hub: LiveHub

    var account: AccountID { caller.account }
    var session: Int64 { caller.session }

    init(caller: Caller, outbox: LiveOutbox, hub: LiveHub) {
        self.caller = caller
        self.outbox = outbox
        self.hub = hub
    }

    func deliver(_ frame: EncodedFrame) { outbox.append(frame) }

    func end() { outbox.turnAway() }

    func leave() { hub.remove(self) }
}
