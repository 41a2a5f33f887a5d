public import API

/// Red dots: in which sections there is something new for the caller. Beside chats they are the only notice there is.
public enum DotsAPI {
    public static let list = Endpoint<Nothing, Dots>(.get, "/v1/dots", "Lists the sections in which there is something new for the caller.")
    public static let open = Endpoint<SectionPath, Nothing>(
        .put, "/v1/dots/:section/opening", status: 204, "Notes that the caller looks at a section: its dot goes out on all their devices.")

    public static let dotOut = Frame<SectionPath>(
        "dotOut", .change, "The caller looked at a section: its dot goes out on all devices, and those of the sections around it.")
}

extension DotsAPI: Catalogue {
    public static let name = "dots"

    public static let endpoints = [EndpointDescription("list", list), EndpointDescription("open", open)]

    public static let frames = [FrameDescription(dotOut)]
}
