/// A moment of a view, as a photograph.
struct DemoStill: Sendable {
    let view: any DemoView
    let share: Double
    let shape: DemoShape

    init(_ view: any DemoView, at share: Double? = nil, _ shape: DemoShape = .landscape) {
        self.view = view
        self.share = share ?? view.best
        self.shape = shape
    }

    /// - Parameter side: pixels of the shorter side.
    func paint(side: Int) -> DemoCanvas {
        let size = shape.size(of: side)
        var canvas = DemoCanvas(width: size.width, height: size.height)
        view.paint(on: &canvas, at: share * 9, share: share)
        return canvas
    }
}
