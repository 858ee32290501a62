import Glibc

/// A program to be run to its end.
///
/// Foundation's `Process` waits until nobody holds a socket it gave its child, and its pipes until
/// nobody holds their ends: the server that tmux leaves behind would hold both for ever.
struct Command {
  private let words: [String]
  private let environment: [String]?

  /// Names a program, found by `PATH`, and what it is told.
  init(_ program: String, _ arguments: [String], environment: [String: String]? = nil) {
    words = [program] + arguments
    self.environment = environment?.map { "\($0)=\($1)" }
  }

  /// Runs it with some input; none where it cannot be started or fails.
  func run(input: String = "") -> String? {
    guard let given = tmpfile(), let answer = tmpfile() else { return nil }
    defer {
      fclose(given)
      fclose(answer)
    }
    fputs(input, given)
    rewind(given)
    guard spawn(input: fileno(given), output: fileno(answer)) else { return nil }
    rewind(answer)
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, answer), count > 0 {
      text += chunk[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func spawn(input: Int32, output: Int32) -> Bool {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // The threads of a test have signals blocked that the program under test must get.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = withCStrings(words) { arguments in
      withCStrings(environment ?? currentEnvironment()) { environment in
        posix_spawnp(&process, words[0], &files, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}

private func currentEnvironment() -> [String] {
  ["PATH", "HOME"].compactMap { (name: String) -> String? in
    getenv(name).map { "\(name)=\(String(cString: $0))" }
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
