internal import ChatLoad
internal import Foundation

/// A server that has the files of the film and is running.
struct FileServer: Sendable {
    enum Kind: String, CaseIterable, Codable, Sendable {
        case teahouse, nginx
    }

    let kind: Kind
    let port: Int
    private let program: Program
    /// The path of the folder of the files.
    let path: String

    var processes: ServerProcesses { ServerProcesses(roots: [program.id]) }

    func url(of file: ServedFile) -> String { "http://127.0.0.1:\(port)\(path)/\(file.name)" }

    /// What the server calls the bytes of a file, without quotes.
    func tag(of file: ServedFile, in folder: URL) async throws -> String {
        let head = try await Program.run("curl", ["--silent", "--fail", "--head", url(of: file)], in: folder)
        let line = head.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix("etag:") }
        guard let line else { throw Program.Failed(name: "\(kind)", complaint: head) }
        return line.dropFirst(5).trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    }

    func stop() async { await program.stop() }

    /// Starts the program that runs here as a server, on the store and blobs in a folder.
    static func teahouse(video: Int64, in folder: URL) async throws -> FileServer {
        let port = try freePort()
        let program = try Program(
            "/proc/self/exe", ["serve", "--port", "\(port)", "--data", folder.path], in: folder,
            environment: ["TEAHOUSE_LOG_LEVEL": "warning"], log: folder.appending(path: "teahouse.log"))
        let server = FileServer(kind: .teahouse, port: port, program: program, path: "/v1/videos/\(video)/media")
        try await server.waitUntilOpen(log: folder.appending(path: "teahouse.log"))
        return server
    }

    /// Starts Debian's nginx with a worker for each core, on the same files.
    static func nginx(files: URL, in folder: URL) async throws -> FileServer {
        let port = try freePort()
        let configuration = folder.appending(path: "nginx.conf")
        try Data(Self.configuration(port: port, files: files, in: folder).utf8).write(to: configuration)
        let log = folder.appending(path: "nginx.log")
        let program = try Program("/usr/sbin/nginx", ["-c", configuration.path, "-p", folder.path], in: folder, log: log)
        let server = FileServer(kind: .nginx, port: port, program: program, path: "")
        try await server.waitUntilOpen(log: log)
        return server
    }

    private static func configuration(port: Int, files: URL, in folder: URL) -> String {
        """
        daemon off;
        pid \(folder.path)/nginx.pid;
        error_log stderr;
        user root;
        worker_processes auto;
        worker_rlimit_nofile 20000;
        events { worker_connections 10000; }
        http {
            access_log off;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 1000000;
            open_file_cache max=100 inactive=60s;
            types { video/mp4 mp4; application/vnd.apple.mpegurl m3u8; }
            client_body_temp_path \(folder.path)/body;
            proxy_temp_path \(folder.path)/proxy;
            fastcgi_temp_path \(folder.path)/fastcgi;
            uwsgi_temp_path \(folder.path)/uwsgi;
            scgi_temp_path \(folder.path)/scgi;
            server {
                listen 127.0.0.1:\(port);
                root \(files.path);
                add_header Cache-Control "public, max-age=31536000, immutable";
            }
        }
        """
    }

    private func waitUntilOpen(log: URL) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while !Self.isOpen(port) {
            guard program.isRunning, ContinuousClock.now < deadline else {
                let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
                await program.stop()
                throw Program.Failed(name: kind.rawValue, complaint: said)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private static func isOpen(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = loopback(port)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        } == 0
    }

    /// One that nobody uses now.
    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = loopback(0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard status else { throw Program.Failed(name: "bind", complaint: "no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func loopback(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
