import API
import Testing

@testable import Accounts

struct NetworkAddressTests {
    @Test func `an IPv4 address counts whole`() {
        #expect(NetworkAddress("203.0.113.7") != NetworkAddress("203.0.113.8"))
    }

    @Test(arguments: ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2:0:0:0:9%eth0"])
    func `an IPv6 address counts by its first 64 bits`(text: String) {
        #expect(NetworkAddress(text) == NetworkAddress("2001:db8:1:2::"))
    }

    @Test func `neighbouring IPv6 networks are apart`() {
        #expect(NetworkAddress("2001:db8:1:2::1") != NetworkAddress("2001:db8:1:3::1"))
        #expect(NetworkAddress("2001:db8::1") != NetworkAddress("2001:db8:1::1"))
    }

    @Test func `an IPv4 address inside an IPv6 one counts as itself`() {
        #expect(NetworkAddress("::ffff:203.0.113.7") == NetworkAddress("203.0.113.7"))
    }

    @Test func `what is remembered of an address does not tell who lives together`() {
        let address = NetworkAddress("203.0.113.7")
        #expect(address.hash(for: AccountID(rawValue: 1)) != address.hash(for: AccountID(rawValue: 2)))
    }
}
