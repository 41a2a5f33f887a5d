public import API

extension AttachmentsAPI: Catalogue {
    public static let name = "attachments"

    public static let endpoints = [
        EndpointDescription("uploadAbilities", uploadAbilities), EndpointDescription("beginUpload", beginUpload),
        EndpointDescription("findUpload", findUpload), EndpointDescription("continueUpload", continueUpload),
        EndpointDescription("endUpload", endUpload), EndpointDescription("overrideMethod", overrideMethod),
        EndpointDescription("read", read), EndpointDescription("measure", measure),
        EndpointDescription("limits", limits), EndpointDescription("attachment", attachment),
    ]

    public static let frames = [
        FrameDescription(attachmentChanged),
    ]
}
