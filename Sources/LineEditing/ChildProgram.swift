internal import Glibc

/// A program that gets the terminal for a while: a pager, an editor, a shell.
///
/// It stays in our process group, so that Ctrl-C and Ctrl-Z at the terminal reach it. (Foundation's
/// `Process` gives each child a group of its own, which may not even read the terminal.)
package struct ChildProgram: Sendable {
  private let words: [String]

  /// Names a program, found by `PATH`, and what it is told.
  package init(_ words: [String]) {
    self.words = words
  }

  /// Has `/bin/sh` run a command line.
  package init(shell line: String) {
    self.init(["/bin/sh", "-c", line])
  }

  /// Runs the program to its end, inside ``Interrupts/lendTerminal(to:)``.
  ///
  /// - Parameter input: what it reads; none for the terminal. It may stop reading at any time.
  /// - Returns: its exit code, 128 and the signal's number where a signal ended it, or 127 where
  ///   it could not be started.
  package func run(input: String? = nil) -> Int32 {
    let pipe = input == nil ? (readEnd: Int32(-1), writeEnd: Int32(-1)) : openPipe()
    let process = spawn(input: pipe.readEnd)
    close(pipe.readEnd)
    if let input, process != nil {
      let before = signal(SIGPIPE, SIG_IGN)
      write(input, to: pipe.writeEnd)
      signal(SIGPIPE, before)
    }
    close(pipe.writeEnd)
    guard let process else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let endingSignal = status & 0x7F
    return endingSignal == 0 ? (status >> 8) & 0xFF : 128 + endingSignal
  }

  private func spawn(input: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if input >= 0 { posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    guard let program = words.first else { return nil }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &files, &attributes, arguments, environ)
    return code == 0 ? process : nil
  }
}
