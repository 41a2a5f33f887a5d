import API
import AccountsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Accounts

@Suite struct ProfileTests {
    @Test(arguments: Engine.allCases)
    func `changes what is given and clears what is empty`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee", name: "Anna")
            _ = try await house.feature.updateProfile(UpdateProfileRequest(line: "Tea first", region: "Lucca"), by: anna.caller)
            let me = try await house.feature.updateProfile(UpdateProfileRequest(name: "安娜", region: ""), by: anna.caller)
            #expect(me.card.name == "安娜")
            #expect(me.card.line == "Tea first")
            #expect(me.card.region == nil)
            #expect(try await house.me(anna).card == me.card)
            #expect(try await house.frames(of: anna.id).filter { $0 == "me" }.count == 2)
        }
    }

    @Test func `a bad line changes nothing at all`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee", name: "Anna")
            await #expect(throws: AccountFailure.badLine) {
                try await house.feature.updateProfile(UpdateProfileRequest(name: "A", line: "a\nb"), by: anna.caller)
            }
            #expect(try await house.me(anna).card.name == "Anna")
        }
    }

    @Test func `an avatar is taken from those who keep pictures, for its owner`() async throws {
        let taken = Notes<String>()
        let port = AvatarPort { attachment, account, _ in
            guard attachment == "7" else { throw Failure.notFound }
            taken.note("\(account)")
            return "/v1/attachments/key/whole"
        }
        try await withAccounts(on: .sqlite, avatars: port) { house in
            let anna = try await house.signUp("anna_lee")
            let me = try await house.feature.updateProfile(UpdateProfileRequest(avatar: "7"), by: anna.caller)
            #expect(me.card.avatar == "/v1/attachments/key/whole")
            #expect(taken.all == ["\(anna.id)"])
            await #expect(throws: Failure.notFound) {
                try await house.feature.updateProfile(UpdateProfileRequest(avatar: "8"), by: anna.caller)
            }
            let without = try await house.feature.updateProfile(UpdateProfileRequest(avatar: ""), by: anna.caller)
            #expect(without.card.avatar == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a handle is changed once a year and the old one stays reserved`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li")
            let me = try await house.changeHandle(of: anna, to: "anna_rossi")
            #expect(me.card.handle == "anna_rossi")
            let free = try #require(me.handleChangeableFrom)
            #expect(free == house.clock.now().adding(.seconds(365 * 24 * 3600)))
            await #expect(throws: AccountFailure.handleChangedRecently) { try await house.changeHandle(of: anna, to: "anna_verdi") }
            await #expect(throws: AccountFailure.handleTaken) { try await house.changeHandle(of: bruno, to: "ANNA_LEE") }
            await #expect(throws: AccountFailure.handleTaken) { try await house.signUp("Anna_Lee") }
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee") }
            try await house.signIn("anna_rossi")
            #expect(try await house.find("anna_lee") == nil)
            house.clock.advance(by: .seconds(365 * 24 * 3600))
            #expect(try await house.me(anna).handleChangeableFrom == nil)
            #expect(try await house.changeHandle(of: anna, to: "anna_lee").card.handle == "anna_lee")
        }
    }

    @Test func `a change that fails reserves nothing`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            _ = try await house.changeHandle(of: anna, to: "anna_rossi")
            await #expect(throws: AccountFailure.handleChangedRecently) { try await house.changeHandle(of: anna, to: "anna_verdi") }
            try await house.signUp("anna_verdi")
        }
    }

    @Test(arguments: Engine.allCases)
    func `cards are read for many at once, and for those alone who exist`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee", name: "Anna")
            let bruno = try await house.signUp("bruno_li", name: "Bruno")
            let ids = (1...1_200).map { AccountID(rawValue: $0) } + [anna.id, bruno.id, anna.id]
            let cards = try await house.database.read { [feature = house.feature] in try feature.cards(for: ids, in: $0) }
            #expect(cards.mapValues(\.name) == [anna.id: "Anna", bruno.id: "Bruno"])
            #expect(try await house.find("ANNA_LEE")?.id == anna.id)
        }
    }
}

extension AccountsHouse {
    func changeHandle(of guest: Guest, to handle: String) async throws -> Me {
        try await feature.changeHandle(ChangeHandleRequest(handle: handle), by: guest.caller)
    }

    func find(_ handle: String) async throws -> AccountCard? {
        try await database.read { [feature] in try feature.find(handle: handle, in: $0) }
    }
}
