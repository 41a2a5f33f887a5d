import Testing

@testable import Accounts

struct DeviceLabelTests {
    @Test func `is what the client says`() {
        #expect(DeviceLabel("  Anna's phone ", userAgent: "curl/8").text == "Anna's phone")
    }

    @Test(arguments: [nil, "", "a\u{202E}b", String(repeating: "a", count: 61)])
    func `is guessed when the client says nothing of use`(stated: String?) {
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
        #expect(DeviceLabel(stated, userAgent: agent).text == "Firefox on Linux")
    }

    @Test(arguments: [
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0", "Edge on Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36", "Chrome on Android"),
        ("teahouse-bot/1", "Unknown device"),
    ])
    func `knows browsers that claim to be several`(agent: String, label: String) {
        #expect(DeviceLabel(nil, userAgent: agent).text == label)
    }
}
