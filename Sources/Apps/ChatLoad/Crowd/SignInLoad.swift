extension Crowd {
    /// Signs many people in on a fresh server and measures what that and their idle connections cost.
    package func measureSignIns(_ people: Int, server: ServerProcesses) async throws -> SignIns {
        let memoryBefore = try server.proportionalSetSize()
        let processorBefore = try server.processorSeconds()
        let clock = ContinuousClock()
        let took = try await clock.measure { try await signIn(0..<people) }
        // What the server still does for the last comers belongs to them.
        try await Task.sleep(for: .seconds(1))
        let processor = try server.processorSeconds() - processorBefore
        let memory = try server.proportionalSetSize() - memoryBefore
        return SignIns(
            people: people, seconds: took / .seconds(1), serverProcessorMillisecondsEach: processor * 1000 / Double(people),
            bytesPerIdleConnection: memory / people, bytesBefore: memoryBefore)
    }
}
