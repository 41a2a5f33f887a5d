import Foundation
import Media

/// Makes the demonstration's pictures, sounds and films; pictures and sounds each once, however often they are used.
actor DemoStudio {
    nonisolated let folder: URL
    nonisolated let sandbox: Sandbox
    nonisolated let grade: DemoGrade
    private var made: [String: Data] = [:]
    nonisolated static let allowance = Allowance(time: .seconds(300), processorSeconds: 300, memory: 2 << 30, file: 1 << 30)

    init(folder: URL, grade: DemoGrade = DemoGrade()) async throws {
        self.folder = folder
        self.grade = grade
        sandbox = Sandbox(confinement: await .strongest(), patience: 0)
    }

    func portrait(number: Int, age: Int, tone: Int) async throws -> Data {
        try await png("face-\(number)") { [grade] in DemoPortrait.paint(number: number, age: age, tone: tone, side: grade.face) }
    }

    func picture(of scenery: DemoScenery) async throws -> Data {
        try await png(scenery.rawValue) { [grade] in scenery.paint(side: grade.picture) }
    }

    func picture(of still: DemoStill, name: String) async throws -> Data {
        try await png(name) { [grade] in still.paint(side: grade.picture) }
    }

    /// A few bars, hummed.
    func voice() async throws -> Data {
        let tune = "0.35*sin(2*PI*t*(262+66*gt(mod(t\\,2)\\,0.5)+64*gt(mod(t\\,2)\\,1)+131*gt(mod(t\\,4)\\,3)))*exp(-2*mod(t\\,0.5))"
        return try await make("voice.ogg", ["-f", "lavfi", "-i", "aevalsrc=\(tune):d=7:s=48000", "-c:a", "libopus"])
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
