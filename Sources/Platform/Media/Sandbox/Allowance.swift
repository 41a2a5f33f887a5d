/// What a program may use up before it is stopped.
package struct Allowance: Sendable {
    /// From start to end.
    package var time: Duration
    /// Of the processor, in all its threads.
    package var processorSeconds: Int
    /// Bytes of memory of its own.
    package var memory: Int64
    /// Bytes of one file that it writes.
    package var file: Int64
    /// Bytes that it prints.
    package var output: Int
    /// How far it steps back while others want the processor, 0 to 19. Conversations go before conversions.
    package var patience = 10

    package init(time: Duration, processorSeconds: Int, memory: Int64, file: Int64, output: Int = 1 << 20) {
        self.time = time
        self.processorSeconds = processorSeconds
        self.memory = memory
        self.file = file
        self.output = output
    }
}
