internal import Glibc

/// How long the program takes to its first answer, and what it holds at the prompt.
struct StartUp {
  let program: String
  let folder: WorkFolder

  func figures() -> [Figure] {
    // A comment is the shortest of commands.
    let (ours, theirs) = Child.medians(
      of: [program, "-c", "#"], beside: ["sqlite3", ":memory:", "select 1"], count: 41)
    let prompts = (0..<21).compactMap { _ in prompt() }
    return [
      Figure("start, no command", ours, beside: theirs, named: "sqlite3"),
      Figure("start to first prompt", Child.median(prompts)),
    ]
  }

  /// Starts the shell at a pseudo-terminal and waits for its prompt; `memory` is in MiB.
  private func prompt() -> Child? {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var lock: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN of Linux's <asm-generic/ioctls.h>, which are macros with a type.
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &lock) == 0,
      ioctl(terminal, 0x8004_5430, &number) == 0
    else { return nil }
    defer { close(terminal) }
    let name = "/dev/pts/\(number)"
    setenv("TERM", "xterm", 1)
    setenv("XDG_STATE_HOME", folder.path, 1)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, name, O_RDWR, 0)
    }
    let start = ContinuousClock.now
    guard let process = Child.spawn([program], &actions) else { return nil }
    defer {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    var seen: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: seen, as: UTF8.self).contains("]>") {
      let count = read(terminal, &block, block.count)
      guard count > 0 else { return nil }
      seen += block[..<count]
    }
    return Child(wall: start.duration(to: .now).seconds, memory: residentMemory(of: process))
  }

  /// The resident memory of a process in MiB, as the system tells it now.
  private func residentMemory(of process: pid_t) -> Double {
    guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let words = String(
      decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self
    )
    .split(separator: " ")
    guard words.count > 1, let pages = Double(words[1]) else { return 0 }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }
}
