import Foundation
import Media

/// Makes the demonstration's pictures, sounds and films; each once, however often it is used.
actor DemoStudio {
    private let folder: URL
    private let sandbox: Sandbox
    private var made: [String: Data] = [:]
    private static let allowance = Allowance(time: .seconds(60), processorSeconds: 60, memory: 2 << 30, file: 100 << 20)

    init(folder: URL) async throws {
        self.folder = folder
        sandbox = Sandbox(confinement: await .strongest())
    }

    func portrait(number: Int, age: Int, tone: Int) async throws -> Data {
        try await png("face-\(number)") { DemoPortrait.paint(number: number, age: age, tone: tone) }
    }

    func picture(of scenery: DemoScenery) async throws -> Data {
        try await png(scenery.rawValue) { scenery.paint() }
    }

    /// A few bars, hummed.
    func voice() async throws -> Data {
        let tune = "0.35*sin(2*PI*t*(262+66*gt(mod(t\\,2)\\,0.5)+64*gt(mod(t\\,2)\\,1)+131*gt(mod(t\\,4)\\,3)))*exp(-2*mod(t\\,0.5))"
        return try await make("voice.ogg", ["-f", "lavfi", "-i", "aevalsrc=\(tune):d=7:s=48000", "-c:a", "libopus"])
    }

    /// A few seconds of moving colours with a hum.
    func film() async throws -> Data {
        try await make(
            "film.mp4",
            [
                "-f", "lavfi", "-i", "gradients=size=480x854:rate=25:duration=5:speed=0.03:c0=0x2E7D5B:c1=0xF7C9A0:c2=0xD6402E:nb_colors=3",
                "-f", "lavfi", "-i", "sine=frequency=220:duration=5", "-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac",
            ])
    }

    private func png(_ name: String, _ paint: () -> DemoCanvas) async throws -> Data {
        if let data = made[name] { return data }
        try paint().ppm.write(to: folder.appending(path: "\(name).ppm"))
        let data = try await make("\(name).png", ["-i", "\(name).ppm"])
        made[name] = data
        return data
    }

    private func make(_ name: String, _ arguments: [String]) async throws -> Data {
        if let data = made[name] { return data }
        try await sandbox.require("ffmpeg", ["-v", "error", "-y"] + arguments + [name], in: folder, allowance: Self.allowance)
        let data = try Data(contentsOf: folder.appending(path: name))
        made[name] = data
        return data
    }
}
