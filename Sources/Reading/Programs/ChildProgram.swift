internal import Glibc

/// A program of the system that reads bytes and writes text.
struct ChildProgram {
  /// Its name, which is looked for where the shell would.
  let name: String
  /// The Debian package that it comes with.
  let package: String
  /// What follows its name.
  let arguments: [String]
  /// The number of seconds after which it is ended.
  var secondsAllowed = 60

  /// What a program wrote, and how it ended.
  struct Outcome {
    var output: [UInt8] = []
    var complaints: [UInt8] = []
    /// The exit status; none where it was ended from outside.
    var status: Int32?
  }

  /// Runs it on some bytes, which it reads from its standard input.
  ///
  /// - Parameter limit: the number of bytes that it may write.
  /// - Throws: `missingProgram`, `tooLarge`, `tooSlow`, `cancelled`, or `failed` where the system
  ///   refuses.
  func run(
    on input: [UInt8], limit: Int, isCancelled: () -> Bool
  ) throws(ReadingError.Problem) -> Outcome {
    let ends = (input: try Channel(), output: try Channel(), complaints: try Channel())
    // Only their numbers are passed on, which would not keep them open.
    defer { withExtendedLifetime(ends) {} }
    let child = try start(
      input: ends.input.far, output: ends.output.far, complaints: ends.complaints.far)
    for channel in [ends.input, ends.output, ends.complaints] { channel.closeFar() }
    var outcome = Outcome()
    var stop: ReadingError.Problem?
    do throws(ReadingError.Problem) {
      try exchange(
        input, through: [ends.input.near, ends.output.near, ends.complaints.near],
        into: &outcome, limit: limit, isCancelled: isCancelled)
    } catch {
      stop = error
      kill(child, SIGKILL)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let stop { throw stop }
    if status & 0x7F == 0 { outcome.status = status >> 8 & 0xFF }
    return outcome
  }

  private func start(
    input: Int32, output: Int32, complaints: Int32
  ) throws(ReadingError.Problem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, standard) in [(input, 0), (output, 1), (complaints, 2)] {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(standard))
    }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    var environment: [UnsafeMutablePointer<CChar>?] = [
      strdup("PATH=\(path)"), strdup("LC_ALL=C.UTF-8"),
    ]
    words.append(nil)
    environment.append(nil)
    defer {
      for word in words + environment { free(word) }
    }
    var child: pid_t = 0
    let error = posix_spawnp(&child, name, &actions, nil, &words, &environment)
    if error == ENOENT || error == ENOTDIR || error == EACCES {
      throw .missingProgram(name, package: package)
    }
    guard error == 0 else { throw .failed(errno: error) }
    return child
  }

  /// Gives the program its input and takes what it writes, as it comes, until it ends.
  private func exchange(
    _ input: [UInt8], through descriptors: [Int32], into outcome: inout Outcome, limit: Int,
    isCancelled: () -> Bool
  ) throws(ReadingError.Problem) {
    let end = ContinuousClock.now + .seconds(secondsAllowed)
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    waiting[0].events = Int16(POLLOUT)
    var given = 0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while waiting[1].fd >= 0 || waiting[2].fd >= 0 {
      if isCancelled() { throw .cancelled }
      guard ContinuousClock.now < end else { throw .tooSlow(name, seconds: secondsAllowed) }
      guard poll(&waiting, nfds_t(waiting.count), 100) > 0 else { continue }
      if waiting[0].revents != 0 {
        given += send(input[given...], to: waiting[0].fd)
        // A negative number is passed over by `poll`.
        if given >= input.count { waiting[0].fd = -1 }
      }
      for index in 1...2 where waiting[index].revents != 0 {
        let count = Glibc.read(waiting[index].fd, &block, block.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          waiting[index].fd = -1
          continue
        }
        if index == 1 {
          outcome.output += block[..<count]
          guard outcome.output.count <= limit else { throw .tooLarge(limit: limit) }
        } else if outcome.complaints.count < block.count {
          outcome.complaints += block[..<count]
        }
      }
    }
  }

  /// Sends some of the bytes; all of them count as sent where nobody reads any more.
  private func send(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, flags) }
    if count < 0, errno == EINTR || errno == EAGAIN { return 0 }
    let sent = count < 0 ? bytes.count : count
    if sent == bytes.count { shutdown(descriptor, Int32(SHUT_WR)) }
    return sent
  }
}

/// Two connected sockets, closed when they are forgotten, which no other child inherits.
///
/// Sockets and not pipes: writing to one that nobody reads any more need not raise a signal.
private final class Channel {
  /// The one that stays here.
  let near: Int32
  /// The one for the program.
  private(set) var far: Int32

  init() throws(ReadingError.Problem) {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .failed(errno: errno) }
    (near, far) = (ends[0], ends[1])
  }

  func closeFar() {
    if far >= 0 { close(far) }
    far = -1
  }

  deinit {
    close(near)
    closeFar()
  }
}
