import API
import AccountsAPI
import Kernel
import TestSupport
import Testing

@testable import Accounts

@Suite struct HandoverTests {
    @Test(arguments: Engine.allCases)
    func `a device is signed in by a word from another, once`(engine: Engine) async throws {
        try await withAccounts(on: engine, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            #expect(handover.link == "https://tea.example/handovers/\(handover.code)")
            #expect(try await house.collect(handover).state == .waiting)
            #expect(try await house.feature.answerHandover.view(handover.code).device == "Desktop")
            try await house.feature.answerHandover.confirm(handover.code, by: anna.caller)
            let collected = try await house.collect(handover)
            #expect(collected.state == .confirmed)
            let desktop = try await house.guest(try #require(collected.session))
            #expect(desktop.id == anna.id)
            let devices = try await house.feature.manageSessions.list(by: desktop.caller).sessions
            #expect(devices.first { $0.isCurrent }?.device == "Desktop")
            #expect(try await house.collect(handover).state == .expired)
        }
    }

    @Test func `the waiting call is answered as soon as the word is given`() async throws {
        try await withAccounts(on: .sqlite, patience: .seconds(600)) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            async let waiting = house.collect(handover)
            try await house.feature.answerHandover.confirm(handover.code, by: anna.caller)
            #expect(try await waiting.state == .confirmed)
        }
    }

    @Test(arguments: Engine.allCases)
    func `many calls at once get one session`(engine: Engine) async throws {
        try await withAccounts(on: engine, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            try await house.feature.answerHandover.confirm(handover.code, by: anna.caller)
            let sessions = try await withThrowingTaskGroup { group in
                for _ in 0..<8 { group.addTask { try await house.collect(handover).session == nil ? 0 : 1 } }
                return try await group.reduce(0, +)
            }
            #expect(sessions == 1)
        }
    }

    @Test func `a refused one signs nobody in`() async throws {
        try await withAccounts(on: .sqlite, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            try await house.feature.answerHandover.refuse(handover.code, by: anna.caller)
            #expect(try await house.collect(handover).state == .refused)
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.confirm(handover.code, by: anna.caller) }
        }
    }

    @Test func `who has seen the QR code alone is not signed in`() async throws {
        try await withAccounts(on: .sqlite, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            try await house.feature.answerHandover.confirm(handover.code, by: anna.caller)
            let stolen = CollectHandoverRequest(code: handover.code, secret: Secret.random().text, session: .token)
            #expect(try await house.feature.collectHandover(stolen, from: AccountsHouse.home).state == .expired)
            #expect(try await house.collect(handover).state == .confirmed)
        }
    }

    @Test func `it ends after three minutes`() async throws {
        try await withAccounts(on: .sqlite, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            let handover = try await house.startHandover()
            house.clock.advance(by: .seconds(180))
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.view(handover.code) }
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.confirm(handover.code, by: anna.caller) }
            #expect(try await house.collect(handover).state == .expired)
        }
    }

    @Test func `an unknown code is not there`() async throws {
        try await withAccounts(on: .sqlite, patience: .zero) { house in
            let anna = try await house.signUp("anna_lee")
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.view("guess") }
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.confirm("guess", by: anna.caller) }
            await #expect(throws: Failure.notFound) { try await house.feature.answerHandover.refuse("guess", by: anna.caller) }
        }
    }
}

extension AccountsHouse {
    func startHandover() async throws -> Handover {
        try await feature.startHandover(on: DeviceLabel("Desktop", userAgent: ""), from: Self.home, at: Self.origin)
    }

    func collect(_ handover: Handover) async throws -> CollectHandover.Collected {
        try await feature.collectHandover(
            CollectHandoverRequest(code: handover.code, secret: handover.secret, session: .token), from: Self.home)
    }
}
