/// The calls and live frames of one feature by name. The reference, the TypeScript types and the tests walk through it;
/// a path and a type are still written once.
public protocol Catalogue {
    /// The feature's noun: `chats`.
    static var name: String { get }
    static var endpoints: [EndpointDescription] { get }
    static var frames: [FrameDescription] { get }
}

extension Catalogue {
    public static var frames: [FrameDescription] { [] }
}
