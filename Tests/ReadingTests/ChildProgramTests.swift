import Testing

@testable import Reading

struct ChildProgramTests {
  private func run(
    _ name: String, _ arguments: String..., on input: [UInt8] = [], limit: Int = 1 << 24,
    seconds: Int = 60, isCancelled: () -> Bool = { false }
  ) throws(ReadingError.Problem) -> ChildProgram.Outcome {
    try ChildProgram(
      name: name, package: "coreutils", arguments: arguments, secondsAllowed: seconds
    )
    .run(on: input, limit: limit, isCancelled: isCancelled)
  }

  private func problem(_ body: () throws(ReadingError.Problem) -> ChildProgram.Outcome)
    -> ReadingError.Problem?
  {
    do throws(ReadingError.Problem) {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a program reads and writes more than a pipe holds`() throws {
    let input = [UInt8](repeating: 0x61, count: 3_000_000)
    let outcome = try run("cat", on: input)
    #expect(outcome.output == input)
    #expect(outcome.status == 0)
  }

  @Test func `a program that does not read, complains or falls is no harm`() throws {
    let input = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(try run("true", on: input).status == 0)
    let complaint = try run("sh", "-c", "echo no >&2; exit 3")
    #expect(complaint.status == 3)
    #expect(complaint.complaints == Array("no\n".utf8))
    #expect(try run("sh", "-c", "kill -9 $$").status == nil)
  }

  @Test func `a program is ended where it goes too far`() {
    #expect(
      problem { () throws(ReadingError.Problem) in try run("no-such-program") }
        == .missingProgram("no-such-program", package: "coreutils"))
    #expect(
      problem { () throws(ReadingError.Problem) in try run("yes", limit: 10_000) }
        == .tooLarge(limit: 10_000))
    #expect(
      problem { () throws(ReadingError.Problem) in try run("sleep", "60", seconds: 0) }
        == .tooSlow("sleep", seconds: 0))
    #expect(
      problem { () throws(ReadingError.Problem) in try run("sleep", "60", isCancelled: { true }) }
        == .cancelled)
  }
}
