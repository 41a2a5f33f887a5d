import API
import Kernel
import StatusesAPI
import Storage
import TestSupport
import Testing

@testable import Statuses

/// Every statement finds its rows by an index, however many statuses there are.
@Suite struct PlanTests {
    @Test(arguments: Engine.allCases) func `of statuses, exceptions and likes`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (account, status, moment) = (anna.account, try await house.set(by: anna).id, house.clock.now())
            let people = (1...200).map { AccountID(rawValue: $0) }
            let statuses = (1...200).map { StatusID(rawValue: $0) }
            let scans = try await fullScans(on: house.database) { transaction in
                let store = StatusStore()
                _ = try store.find(status, in: transaction)
                _ = try store.find(by: account, clientID: "a", in: transaction)
                _ = try store.list(statuses, in: transaction)
                _ = try store.listOn(of: people, at: moment, in: transaction)
                _ = try store.listOn(of: people, like: "tea", at: moment, in: transaction)
                _ = try store.listOver(of: account, below: status, at: moment, limit: 9, in: transaction)
                _ = try store.excluding(account, among: statuses, in: transaction)
                _ = try store.end(of: account, at: moment, in: transaction)
                try store.delete(status, in: transaction)
                _ = try StatusLikeStore().list(of: statuses, in: transaction)
                try StatusLikeStore().delete(account, of: status, in: transaction)
                try StatusLikeStore().delete(of: status, in: transaction)
            }
            #expect(scans == [])
        }
    }
}
