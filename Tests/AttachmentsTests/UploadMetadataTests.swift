import Testing

@testable import Attachments

@Suite struct UploadMetadataTests {
    @Test func `names and values are read`() {
        let metadata = UploadMetadata("purpose ZmlsZQ==,filename 57u/6Iy2LnBkZg==,is_confidential")
        #expect(metadata?["purpose"] == "file")
        #expect(metadata?["filename"] == "绿茶.pdf")
        #expect(metadata?["is_confidential"] == "")
        #expect(metadata?["other"] == nil)
    }

    @Test(arguments: ["purpose ?", "purpose ZmlsZQ== x", "purpose /w=="]) func `what is not base64 of text is refused`(header: String) {
        #expect(UploadMetadata(header) == nil)
    }
}
