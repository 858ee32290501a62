internal import Glibc

/// A program run to its end, with what it used.
struct Child {
  /// Seconds from start to end.
  var wall: Double
  /// The largest resident memory in MiB.
  var memory: Double

  /// Runs a program with its output thrown away; none where it cannot be started, or fails.
  ///
  /// - Parameter successes: the exit statuses that are no failure; `git diff` gives 1 for “differs”.
  static func run(
    _ words: [String], input: String = "/dev/null", successes: Set<Int32> = [0]
  ) -> Child? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let start = ContinuousClock.now
    guard let process = spawn(words, &actions) else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    let wall = start.duration(to: .now).seconds
    // The low seven bits are the signal that ended it, the eight above them what it returned.
    guard status & 0x7F == 0, successes.contains(status >> 8 & 0xFF) else { return nil }
    return Child(wall: wall, memory: Double(usage.ru_maxrss) / 1024)
  }

  /// Starts a program found in the search path.
  static func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    var process = pid_t()
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    return process
  }

  /// Runs a program so many times, and gives the medians; none where it fails.
  static func median(of words: [String], input: String = "/dev/null", count: Int) -> Child? {
    median((0..<count).compactMap { _ in run(words, input: input) })
  }

  /// Runs two programs in turn, and gives the medians of each; none for one that fails.
  static func medians(
    of first: [String], beside second: [String], successes: Set<Int32> = [0], count: Int
  ) -> (Child?, Child?) {
    var runs: ([Child], [Child]) = ([], [])
    for _ in 0..<count {
      if let child = run(first) { runs.0.append(child) }
      if let child = run(second, successes: successes) { runs.1.append(child) }
    }
    return (median(runs.0), median(runs.1))
  }

  /// The medians of some runs; none where there are none.
  static func median(_ runs: [Child]) -> Child? {
    guard !runs.isEmpty else { return nil }
    return Child(
      wall: runs.map(\.wall).sorted()[runs.count / 2],
      memory: runs.map(\.memory).sorted()[runs.count / 2])
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

/// Seconds as a person reads them: `2.4 ms`, `1.20 s`.
func written(seconds: Double) -> String {
  seconds < 1 ? "\(rounded(seconds * 1000)) ms" : "\(rounded(seconds)) s"
}

/// A number with two digits behind the point at the most.
func rounded(_ number: Double) -> String {
  number >= 100 ? String(Int(number.rounded())) : String((number * 100).rounded() / 100)
}
