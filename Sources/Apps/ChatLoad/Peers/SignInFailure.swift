/// A server did not let a person in.
struct SignInFailure: Error, CustomStringConvertible {
    let person: Int
    let answer: String

    var description: String { "Person \(person) could not sign in: \(answer)" }
}
