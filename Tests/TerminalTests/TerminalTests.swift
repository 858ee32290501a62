import Testing

/// The program at a real terminal, one test at a time: a busy machine draws late.
@Suite(
  .serialized, .enabled(if: Terminal.isAvailable, Terminal.requirement), .timeLimit(.minutes(3)))
enum TerminalTests {}
