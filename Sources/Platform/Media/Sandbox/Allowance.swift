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

    package init(time: Duration, processorSeconds: Int, memory: Int64, file: Int64, output: Int = 1 << 20) {
        self.time = time
        self.processorSeconds = processorSeconds
        self.memory = memory
        self.file = file
        self.output = output
    }
}
