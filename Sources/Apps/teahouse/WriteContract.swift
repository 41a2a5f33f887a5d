import ArgumentParser
import Contract
import Foundation

/// Writes the contract's files, or checks that they are what they should be.
struct WriteContract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract", abstract: "Write contract/ and the web client's types from the wire types.")

    @Flag(help: "Only check that the files in the tree are up to date.")
    var check = false

    @Option(help: "The folder of the package.")
    var root = "."

    func run() throws {
        let root = URL(filePath: root, directoryHint: .isDirectory)
        if check { try Contract().check(at: root) } else { try Contract().write(to: root) }
    }
}
