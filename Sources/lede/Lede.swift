internal import Glibc
internal import Shell

/// The door: what was typed behind `lede`, the terminal, and the exit code.
@main
struct Lede {
  static func main() {
    var words = CommandLine.arguments.dropFirst()
    let mode = ProgramMode.all.first { $0.name == words.first && !$0.name.isEmpty }
    if mode != nil { words = words.dropFirst() }
    let status: ExitStatus
    do throws(Problem) {
      status = try (mode ?? .shell).carryOut(Array(words))
    } catch {
      writeError("lede: \(error.message)\n")
      status = .wrongUsage
    }
    exit(status.rawValue)
  }
}
