import API
import Kernel
import Testing

@testable import Accounts

struct SessionCacheTests {
    private func entry(_ session: Int64) -> SessionCache.Entry {
        SessionCache.Entry(
            caller: Caller(account: AccountID(rawValue: 1), session: session, isOperator: false), usedAt: Timestamp(milliseconds: 0))
    }

    @Test func `forgets a session that was ended`() {
        let cache = SessionCache()
        cache.insert(entry(1), for: "a", ifNoneEndedSince: cache.endings)
        cache.insert(entry(2), for: "b", ifNoneEndedSince: cache.endings)
        cache.forget([1])
        #expect(cache.find("a") == nil)
        #expect(cache.find("b")?.caller.session == 2)
    }

    @Test func `does not keep what was read before a session was ended`() {
        let cache = SessionCache()
        let before = cache.endings
        cache.forget([1])
        cache.insert(entry(1), for: "a", ifNoneEndedSince: before)
        #expect(cache.find("a") == nil)
    }

    @Test func `keeps what is used and drops what is not`() {
        let cache = SessionCache(limit: 100)
        cache.insert(entry(0), for: "used", ifNoneEndedSince: cache.endings)
        cache.insert(entry(0), for: "unused", ifNoneEndedSince: cache.endings)
        for number in 0..<200 {
            cache.insert(entry(Int64(number)), for: "\(number)", ifNoneEndedSince: cache.endings)
            #expect(cache.find("used") != nil)
        }
        #expect(cache.find("unused") == nil)
        let kept = (0..<200).filter { cache.find("\($0)") != nil }.count
        #expect(kept <= 100)
    }
}
