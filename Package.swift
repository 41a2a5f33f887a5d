// swift-tools-version: 6.2
import PackageDescription

// The map of modules: read it first. Arrows point down only: Apps → Features → Platform → Wire.
// `scripts/check-architecture` refuses an arrow that points up or sideways.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Teahouse",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .executable(name: "teahouse", targets: ["teahouse"]),
        .library(name: "TeahouseClient", targets: ["TeahouseClient"]),
        .executable(name: "teahouse-bot", targets: ["TeahouseBot"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Wire: what travels.
        wire("API"),
        wire("AccountsAPI"),
        wire("ContactsAPI", ["AccountsAPI"]),
        wire("AttachmentsAPI"),
        wire("DotsAPI"),
        wire("OpenWebAPI"),
        wire("ChatsAPI", ["AccountsAPI", "AttachmentsAPI"]),
        wire("PagesAPI", ["AccountsAPI"]),
        wire("ChannelsAPI", ["AccountsAPI", "AttachmentsAPI", "PagesAPI"]),
        .target(
            name: "TeahouseClient",
            dependencies: [
                "API", "AccountsAPI", "ContactsAPI", "AttachmentsAPI", "ChatsAPI", "DotsAPI", "PagesAPI", "ChannelsAPI",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Sources/Wire/TeahouseClient", swiftSettings: settings),

        // Platform: what every feature stands on.
        platform("Kernel", ["API", .product(name: "Crypto", package: "swift-crypto")]),
        platform(
            "Storage",
            [
                "API", "Kernel",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        platform("StoragePostgres", ["API", "Kernel", "Storage", "CLibPQ", .product(name: "Logging", package: "swift-log")]),
        platform(
            "Events",
            [
                "API", "Kernel", "Storage",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        platform(
            "Jobs",
            [
                "API", "Kernel", "Storage",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        platform("Search", ["Storage"]),
        platform("Media", ["CSpawn", .product(name: "Logging", package: "swift-log")]),
        platform(
            "Web",
            [
                "API", "Kernel", "Storage", "Events", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        platform("Dots", ["API", "DotsAPI", "Kernel", "Storage", "Events", "Web"]),
        .systemLibrary(name: "CSpawn", path: "Sources/Platform/CSpawn"),
        .systemLibrary(name: "CLibPQ", path: "Sources/Platform/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZlib", path: "Sources/Platform/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CArgon2", path: "Sources/Platform/CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),

        // Features: one module for each thing people do.
        feature("Accounts", ["CArgon2", .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto")]),
        feature("Contacts", ["Accounts", "AccountsAPI", "Dots"]),
        feature("Attachments", ["Media", .product(name: "NIOCore", package: "swift-nio")]),
        feature("Pages", ["Accounts", "AccountsAPI", "Contacts", "Search"]),
        feature(
            "Channels",
            ["Accounts", "AccountsAPI", "Attachments", "AttachmentsAPI", "Contacts", "Dots", "Pages", "PagesAPI", "Media", "Search"]),
        feature("OpenWeb", ["Pages", "PagesAPI"]),
        feature("Chats", ["AccountsAPI", "AttachmentsAPI"]),

        // Apps: the only place that reads the environment and builds concrete things.
        app(
            "Server",
            [
                "API", "AccountsAPI", "ContactsAPI", "AttachmentsAPI", "ChatsAPI", "DotsAPI", "OpenWebAPI", "PagesAPI", "ChannelsAPI",
                "Kernel", "Storage", "StoragePostgres", "Dots", "Events", "Jobs", "Media", "Search", "Web",
                "Accounts", "Contacts", "Attachments", "Pages", "Channels", "Chats", "OpenWeb",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]),
        app("Contract", ["Server", "API", "Web"]),
        app(
            "ChatLoad",
            ["API", "ChatsAPI", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio")]),
        app("StoreLoad", ["Kernel", "Storage"]),
        .executableTarget(
            name: "teahouse",
            dependencies: [
                "ChatLoad", "StoreLoad", "Server", "Contract", "TeahouseClient",
                "API", "AccountsAPI", "AttachmentsAPI", "ChannelsAPI", "ChatsAPI", "ContactsAPI", "PagesAPI", "Kernel", "Media", "Storage",
                "StoragePostgres", "Web",
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Apps/teahouse", swiftSettings: settings),

        // Examples: programs on the client library, as others would write them.
        .executableTarget(
            name: "TeahouseBot",
            dependencies: [
                "TeahouseClient", "API", "AccountsAPI", "ChatsAPI", "ContactsAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/bot", swiftSettings: settings),

        // Tests: one target for each module that has something to prove.
        tests("ChatLoad", ["API", "ChatsAPI", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio")]),
        .target(name: "TestSupport", dependencies: ["API", "Kernel", "Storage", "StoragePostgres"], path: "Tests/TestSupport", swiftSettings: settings),
        .executableTarget(
            name: "StoreVictim", dependencies: ["Storage", "StoragePostgres"], path: "Tests/StoreVictim", swiftSettings: settings),
        tests(
            "Storage",
            ["CSpawn", "TestSupport", "StoreVictim", "StoragePostgres", "API", "Kernel", .product(name: "GRDBSQLite", package: "GRDB.swift")]),
        tests(
            "Accounts",
            [
                "TestSupport", "AccountsAPI", "API", "Kernel", "Storage", "Events", "Web",
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]),
        tests(
            "Contacts",
            [
                "TestSupport", "Accounts", "ContactsAPI", "AccountsAPI", "Dots", "API", "Kernel", "Storage", "Events", "Web",
                .product(name: "Logging", package: "swift-log"),
            ]),
        tests(
            "Pages",
            [
                "TestSupport", "Accounts", "Contacts", "PagesAPI", "AccountsAPI", "ContactsAPI", "API", "Kernel", "Storage", "Events", "Jobs",
                "Search", "Web", .product(name: "Logging", package: "swift-log"),
            ]),
        tests(
            "Channels",
            [
                "TestSupport", "Accounts", "AccountsAPI", "Attachments", "AttachmentsAPI", "ChannelsAPI", "Contacts", "ContactsAPI", "Dots", "DotsAPI", "Pages",
                "PagesAPI", "API", "Kernel", "Storage", "Events", "Jobs", "Media", "Search", "Web",
                .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        tests("Search", ["TestSupport", "Storage"]),
        tests("Jobs", ["TestSupport", "API", "Kernel", "Storage", .product(name: "Logging", package: "swift-log")]),
        tests("Dots", ["TestSupport", "API", "DotsAPI", "Kernel", "Storage", "Events", "Web"]),
        tests("OpenWeb", ["API", "OpenWebAPI", "PagesAPI", "Web"]),
        tests("Kernel"),
        tests("Media"),
        tests("TeahouseBot"),
        tests(
            "Server",
            [
                "TestSupport", "TeahouseClient", "teahouse", "API", "AccountsAPI", "AttachmentsAPI", "ChannelsAPI", "ChatsAPI", "ContactsAPI",
                "Kernel", "PagesAPI", "Storage", .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        tests("Chats", ["TestSupport", "API", "AccountsAPI", "AttachmentsAPI", "ChatsAPI", "Events", "Kernel", "Storage", .product(name: "NIOCore", package: "swift-nio")]),
        tests(
            "Contract",
            [
                "Server", "TestSupport", "AccountsAPI", "AttachmentsAPI", "ChatsAPI", "ContactsAPI", "API", "Storage", "Web",
                .product(name: "Logging", package: "swift-log"),
            ]),
        tests(
            "Attachments",
            [
                "TestSupport", "AttachmentsAPI", "API", "Kernel", "Storage", "Events", "Jobs", "Media", "Web",
                .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

/// A wire module: Foundation and `API` alone, so that it builds for iOS too.
func wire(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: (name == "API" ? [] : ["API"]) + more, path: "Sources/Wire/\(name)", swiftSettings: settings)
}

func platform(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/Platform/\(name)", swiftSettings: settings)
}

/// A feature: its own wire types, the platform, and the foundation features it names.
func feature(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .target(
        name: name,
        dependencies: [
            .byName(name: "\(name)API"), "API", "Kernel", "Storage", "Events", "Jobs", "Web",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Logging", package: "swift-log"),
        ] + more,
        path: "Sources/Features/\(name)", swiftSettings: settings)
}

func app(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/Apps/\(name)", swiftSettings: settings)
}

func tests(_ name: String, _ more: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + more, path: "Tests/\(name)Tests", swiftSettings: settings)
}
