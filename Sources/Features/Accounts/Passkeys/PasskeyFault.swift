/// Why an authenticator's answer was not accepted. For the log and the tests: the person is told only that it did not work.
enum PasskeyFault: Error, Equatable {
    case malformed
    case wrongType
    case wrongChallenge
    case wrongOrigin
    case wrongRelyingParty
    /// Nobody touched the authenticator.
    case nobodyPresent
    /// It was touched, but did not make sure by whom.
    case nobodyVerified
    case wrongCredential
    case unsupportedKey
    case wrongSignature
    /// The counter did not grow: there may be two copies of the passkey.
    case counterWentBack
}
