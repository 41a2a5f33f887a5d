import API
import AccountsAPI
import HTTPTypes
import Kernel
package import Web

/// Signing up and in, devices, the own profile, and the server's own settings.
extension AccountsFeature {
    package func addRoutes(to routes: Routes) {
        addSignInRoutes(to: routes)
        addPasskeyRoutes(to: routes)
        addHandoverRoutes(to: routes)
        addProfileRoutes(to: routes)
        addServerRoutes(to: routes)
    }

    private func addSignInRoutes(to routes: Routes) {
        routes.serve(AccountsAPI.signUp) { [signUp] request, visit in
            reply(try await signUp(request, on: device(request.device, visit), from: NetworkAddress(visit.address)), to: visit)
        }
        routes.serve(AccountsAPI.signIn) { [signIn] request, visit in
            reply(try await signIn(request, on: device(request.device, visit), from: NetworkAddress(visit.address)), to: visit)
        }
        routes.serve(AccountsAPI.recover) { [recover] request, visit in
            reply(try await recover(request, on: device(request.device, visit), from: NetworkAddress(visit.address)), to: visit)
        }
        routes.serve(AccountsAPI.signOut) { [manageSessions] _, visit in
            let caller = try visit.requireCaller()
            try await manageSessions.end(SessionID(rawValue: caller.session), by: caller)
            return Reply(Nothing(), headers: [.setCookie: SessionCookie.clearing(isSecure: visit.isSecure)])
        }
        routes.serve(AccountsAPI.listSessions) { [manageSessions] _, caller in try await manageSessions.list(by: caller) }
        routes.serve(AccountsAPI.endSession) { [manageSessions] request, caller in
            try await manageSessions.end(request.session, by: caller)
            return Nothing()
        }
    }

    private func addPasskeyRoutes(to routes: Routes) {
        routes.serve(AccountsAPI.passkeyRegistrationOptions) { [registerPasskey] request, visit in
            Reply(
                try await registerPasskey.start(
                    request, by: visit.caller, from: NetworkAddress(visit.address), at: visit.origin))
        }
        routes.serve(AccountsAPI.addPasskey) { [addPasskey] request, visit in
            Reply(try await addPasskey(request, on: device(nil, visit), by: try visit.requireCaller()))
        }
        routes.serve(AccountsAPI.listPasskeys) { [managePasskeys] _, caller in try await managePasskeys.list(by: caller) }
        routes.serve(AccountsAPI.removePasskey) { [managePasskeys] request, caller in
            try await managePasskeys.remove(request.passkey, by: caller)
            return Nothing()
        }
        routes.serve(AccountsAPI.passkeySignInOptions) { [signInWithPasskey] _, visit in
            Reply(try await signInWithPasskey.start(from: NetworkAddress(visit.address), at: visit.origin))
        }
        routes.serve(AccountsAPI.passkeySignIn) { [signInWithPasskey] request, visit in
            let session = try await signInWithPasskey.finish(
                request, on: device(request.device, visit), from: NetworkAddress(visit.address))
            return reply(session, to: visit)
        }
    }

    private func addHandoverRoutes(to routes: Routes) {
        routes.serve(AccountsAPI.startHandover) { [startHandover] request, visit in
            Reply(try await startHandover(on: device(request.device, visit), from: NetworkAddress(visit.address), at: visit.origin))
        }
        routes.serve(AccountsAPI.collectHandover) { [collectHandover] request, visit in
            let collected = try await collectHandover(request, from: NetworkAddress(visit.address))
            guard let session = collected.session else { return Reply(CollectedHandover(state: collected.state)) }
            let answer = SessionReply(session, to: visit)
            return Reply(CollectedHandover(state: collected.state, signedIn: answer.signedIn), headers: answer.headers)
        }
        routes.serve(AccountsAPI.viewHandover) { [answerHandover] request, _ in try await answerHandover.view(request.code) }
        routes.serve(AccountsAPI.confirmHandover) { [answerHandover] request, caller in
            try await answerHandover.confirm(request.code, by: caller)
            return Nothing()
        }
        routes.serve(AccountsAPI.refuseHandover) { [answerHandover] request, caller in
            try await answerHandover.refuse(request.code, by: caller)
            return Nothing()
        }
    }

    private func addProfileRoutes(to routes: Routes) {
        routes.serve(AccountsAPI.me) { [readMe] _, caller in try await readMe(by: caller) }
        routes.serve(AccountsAPI.csrfToken) { _, visit in
            guard let token = visit.sessionToken else { throw Failure.signedOut }
            return Reply(CSRFToken(csrfToken: CSRF.token(for: token)))
        }
        routes.serve(AccountsAPI.updateProfile) { [updateProfile] in try await updateProfile($0, by: $1) }
        routes.serve(AccountsAPI.changeHandle) { [changeHandle] in try await changeHandle($0, by: $1) }
        routes.serve(AccountsAPI.changePassword) { [changePassword] request, caller in
            try await changePassword(request, by: caller)
            return Nothing()
        }
        routes.serve(AccountsAPI.renewRecoveryCodes) { [renewRecoveryCodes] in try await renewRecoveryCodes($0, by: $1) }
    }

    private func addServerRoutes(to routes: Routes) {
        routes.serve(AccountsAPI.server) { [manageServer] _, _ in Reply(try await manageServer.read()) }
        routes.serve(AccountsAPI.updateServer) { [manageServer] in try await manageServer.update($0, by: $1) }
        routes.serve(AccountsAPI.listInvitations) { [manageInvitations] _, visit in
            Reply(try await manageInvitations.list(by: try visit.requireCaller(), at: visit.origin))
        }
        routes.serve(AccountsAPI.createInvitation) { [manageInvitations] request, visit in
            Reply(try await manageInvitations.create(request, by: try visit.requireCaller(), at: visit.origin))
        }
        routes.serve(AccountsAPI.withdrawInvitation) { [manageInvitations] request, caller in
            try await manageInvitations.withdraw(request.code, by: caller)
            return Nothing()
        }
    }
}

private func device(_ stated: String?, _ visit: Visit) -> DeviceLabel { DeviceLabel(stated, userAgent: visit.userAgent) }

private func reply(_ session: OpenedSession, to visit: Visit) -> Reply<SignedIn> {
    let answer = SessionReply(session, to: visit)
    return Reply(answer.signedIn, headers: answer.headers)
}
