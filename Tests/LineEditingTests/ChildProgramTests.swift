import Glibc
import LineEditing
import Testing

extension SignalTests {
  struct ChildProgramTests {
    @Test(arguments: [
      ("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 128 + SIGTERM), ("no-such-program-here", 127),
    ])
    func `the exit code says how it ended`(line: String, code: Int32) {
      #expect(ChildProgram(shell: line).run() == code)
    }

    @Test func `a program that is not there has code 127`() {
      #expect(ChildProgram(["/no/such/program"]).run(input: "text") == 127)
      #expect(ChildProgram([]).run() == 127)
    }

    @Test func `it reads what it is given`() {
      #expect(ChildProgram(shell: "test \"$(cat)\" = 日本語").run(input: "日本語\n") == 0)
    }

    @Test func `it may stop reading a long text`() {
      let text = String(repeating: "row\n", count: 500_000)
      #expect(ChildProgram(["true"]).run(input: text) == 0)
    }

    @Test func `it is not deaf to signals`() {
      let blocked = "grep SigBlk /proc/self/status | grep -q 0000000000000000"
      #expect(ChildProgram(shell: blocked).run() == 0)
    }

    @Test func `it stays in the process group of the terminal`() {
      let line = "test $(cut -d ' ' -f 5 /proc/$$/stat) = \(getpgrp())"
      #expect(ChildProgram(shell: line).run() == 0)
    }
  }
}
