internal import ChatLoad
internal import Foundation

/// Everything that a run measured.
package struct MediaReport: Sendable {
    let machine: Machine
    let date: Date
    let films: [FilmTimes]
    let serving: ServingFigures?

    /// The figures for people.
    package var table: String {
        let head =
            "\(machine.processor), \(machine.cores) cores, \(machine.memoryGigabytes) GB, \(machine.system), \(date.formatted(.iso8601))"
        return ([head] + filmLines + (serving.map(Self.lines) ?? [])).joined(separator: "\n")
    }

    private var filmLines: [String] {
        if films.isEmpty { return [] }
        let rows = films.map { film in
            let (whole, processor) = (film.whole / film.bare, film.ladderProcessor / film.bareProcessor)
            return "| \(film.filmSeconds) s | \(text(film.playable)) | \(text(film.whole)) | \(text(film.bare)) | \(text(whole)) "
                + "| \(text(film.ladderProcessor)) | \(text(film.bareProcessor)) | \(text(processor)) |"
        }
        return [
            "", "| film | playable after s | whole after s | bare ffmpeg s | ratio | CPU s | bare CPU s | ratio |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |",
        ] + rows
    }

    private static func lines(_ serving: ServingFigures) -> [String] {
        let rows = serving.titles.flatMap { title in
            FileServer.Kind.allCases.map { kind in
                func cell(_ figure: (ReadingFigures) -> Double) -> String { text(serving.median(title, kind, figure)) }
                let ratios = [serving.ratio(title, \.perSecond), serving.ratio(title, \.perProcessorSecond)].map(text)
                return
                    "| \(title) | \(kind.rawValue) | \(cell(\.perSecond)) | \(cell(\.megabytesPerSecond)) | \(cell(\.perProcessorSecond)) "
                    + "| \(cell(\.p50)) / \(cell(\.p99)) | \(serving.errors(title, kind)) | \(kind == .nginx ? "" : ratios.joined(separator: ", ")) |"
            }
        }
        let crowds = FileServer.Kind.allCases.compactMap { kind in
            serving.crowds[kind].map { crowd in
                "| \(kind.rawValue) | \(crowd.reached) of \(serving.slowReaders) | \(text(Double(crowd.bytesEach) / 1024)) | \(text(crowd.alone)) "
                    + "| \(text(crowd.beside)) | \(text(crowd.p99Beside)) |"
            }
        }
        return [
            "", "| read | server | answers/s | MB/s | per CPU s | p50 / p99 ms | errors | ratio of answers/s, per CPU s |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |",
        ] + rows + [
            "", "| server | slow readers | KiB each | segments/s before | beside them | p99 ms |", "| --- | --- | --- | --- | --- | --- |",
        ] + crowds
    }
}

private func text(_ value: Double) -> String { String(format: value < 100 ? "%.2f" : "%.0f", value) }
