/// What a store can answer instead of a result. `Web` maps each once.
package enum StoreFailure: Error, Sendable, Equatable {
    /// Which rule was broken, in the same words on both engines: `people.city, people.name` for what must be unique,
    /// `people.name` for what must not be NULL, the name of a CHECK (so give them names), or `foreign key`.
    case constraint(String)
    /// No room on the disk. Reads go on.
    case full
    /// Locked, out of connections, or the server is away: trying again may help.
    case busy(String)
    /// A text has a NUL character, which PostgreSQL cannot keep; so neither engine does.
    case unstorableText
    case unexpectedValue(column: Int)
    /// The file or the answer is broken.
    case corrupt(String)
    /// The database was written by a newer program, or a migration was edited after it ran.
    case migration(String)
    case other(String)
}
