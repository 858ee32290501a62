internal import Foundation
internal import Synchronization

/// A web server on the loopback address, which answers as a test tells it to.
package final class LocalServer: Sendable {
  /// What a client asks.
  package struct Request: Sendable {
    /// The path and the query.
    package let target: String
    /// The lines behind the first one.
    package let head: [String]

    /// The value of a field; none where the client did not send it.
    package func field(_ name: String) -> String? {
      head.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
        .map { String($0.dropFirst(name.count + 2)) }
    }
  }

  /// What a server sends.
  package struct Reply: Sendable {
    /// A part of a reply.
    package enum Part: Sendable {
      /// Bytes.
      case bytes([UInt8])
      /// The end of the connection.
      case end
      /// Nothing, until the client goes.
      case silence
      /// These bytes every 20 milliseconds, until the client goes.
      case trickle([UInt8])
    }

    var parts: [Part]

    /// A whole answer.
    package init(
      _ status: String = "200 OK", _ head: [String] = [], body: [UInt8] = [], length: Int? = nil
    ) {
      let lines = ["HTTP/1.1 \(status)", "Content-Length: \(length ?? body.count)"] + head
      parts = [.bytes(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)]
    }

    /// A whole answer of a text.
    package init(_ status: String = "200 OK", _ head: [String] = [], text: String) {
      self.init(status, head, body: Array(text.utf8))
    }

    /// Bytes that need not be an answer, and the end of the connection.
    package static func raw(_ bytes: [UInt8]) -> Reply {
      var reply = Reply()
      reply.parts = [.bytes(bytes), .end]
      return reply
    }

    /// Not even a head.
    package static var silence: Reply {
      var reply = Reply()
      reply.parts = [.silence]
      return reply
    }

    /// A page that sends on.
    package static func redirect(to place: String, _ status: String = "302 Found") -> Reply {
      Reply(status, ["Location: \(place)"])
    }

    /// The same reply, followed by more.
    package func followed(by part: Part) -> Reply {
      var reply = self
      reply.parts.append(part)
      return reply
    }
  }

  /// The port on 127.0.0.1.
  package let port: Int
  private let listener: Int32
  private let reply: @Sendable (Request) -> Reply
  private let asked = Mutex<[Request]>([])
  private let isOver = Atomic(false)
  private let busy = Mutex<(now: Int, most: Int)>((0, 0))

  /// The requests so far, those for `robots.txt` included.
  package var requests: [Request] { asked.withLock { $0 } }
  /// The targets asked for so far, without `robots.txt`.
  package var targets: [String] { requests.map(\.target).filter { $0 != "/robots.txt" } }
  /// How many requests were answered at once, at most.
  package var mostAtOnce: Int { busy.withLock { $0.most } }

  /// The address of a target.
  package func address(_ target: String) -> String { "http://127.0.0.1:\(port)\(target)" }

  /// Starts to answer; what the closure does not answer is not found.
  ///
  /// - Parameter rules: the answer to who asks for `robots.txt`; there is none if not said.
  package init(
    rules: Reply? = nil, _ reply: @escaping @Sendable (Request) -> Reply?
  ) throws {
    self.reply = { request in
      (request.target == "/robots.txt" ? rules : reply(request))
        ?? Reply("404 Not Found", text: "There is nothing here.")
    }
    signal(SIGPIPE, SIG_IGN)
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, pointer, &size) == 0
      }
    }
    guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    Self.isReachedDirectly
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve() }
  }

  /// A proxy of the machine that tests run on would not find the loopback address.
  private static let isReachedDirectly: Void = {
    setenv("no_proxy", "127.0.0.1,localhost", 1)
  }()

  /// Ends; a client that asks later finds nobody.
  package func stop() {
    // The number of a closed socket may soon be another's.
    guard !isOver.exchange(true, ordering: .sequentiallyConsistent) else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      Thread.detachNewThread { [self] in
        answer(client)
        close(client)
      }
    }
  }

  private func answer(_ client: Int32) {
    while let request = request(from: client) {
      asked.withLock { $0.append(request) }
      busy.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      defer { busy.withLock { $0.now -= 1 } }
      for part in reply(request).parts {
        switch part {
        case .bytes(let bytes): guard send(bytes, to: client) else { return }
        case .end: return
        case .silence:
          while !isGone(client) { usleep(5_000) }
          return
        case .trickle(let bytes):
          while !isGone(client), send(bytes, to: client) { usleep(20_000) }
          return
        }
      }
    }
  }

  private func request(from client: Int32) -> Request? {
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while !text.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(client, &block, block.count, 0)
      guard count > 0 else { return nil }
      text += block[..<count]
    }
    var lines = String(decoding: text, as: UTF8.self).split(separator: "\r\n").map(String.init)
    let words = lines.removeFirst().split(separator: " ")
    return words.count == 3 ? Request(target: String(words[1]), head: lines) : nil
  }

  private func send(_ bytes: [UInt8], to client: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(client, $0.baseAddress! + offset, bytes.count - offset, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }

  private func isGone(_ client: Int32) -> Bool {
    if isOver.load(ordering: .sequentiallyConsistent) { return true }
    var byte: UInt8 = 0
    return recv(client, &byte, 1, Int32(MSG_DONTWAIT)) == 0
  }
}
