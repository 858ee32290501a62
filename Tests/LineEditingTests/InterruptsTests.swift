import Glibc
import Testing

@testable import LineEditing

extension SignalTests {
  struct InterruptsTests {
    @Test func `a command that ends gives its result`() {
      #expect(Interrupts().run { _ in 6 * 7 } == 42)
    }

    @Test func `Ctrl-C ends the waiting and tells the command`() {
      let told = openPipe()
      let result = Interrupts().run { cancellation in
        kill(getpid(), SIGINT)
        while !cancellation.isCancelled { usleep(1_000) }
        LineEditing.write("told", to: told.writeEnd)
        return 1
      }
      #expect(result == nil)
      var byte: UInt8 = 0
      #expect(read(told.readEnd, &byte, 1) == 1)
    }

    @Test func `a Ctrl-C of before does not cancel the next command`() {
      let interrupts = Interrupts()
      SignalTests.send(SIGINT)
      #expect(interrupts.run { _ in "done" } == "done")
      #expect(!interrupts.take())
    }

    @Test func `a Ctrl-C is told once`() {
      let interrupts = Interrupts()
      SignalTests.send(SIGINT)
      #expect(interrupts.take())
      #expect(!interrupts.take())
    }

    @Test func `a Ctrl-C for a child program is forgotten`() {
      let interrupts = Interrupts()
      let answer = interrupts.lendTerminal {
        SignalTests.send(SIGINT)
        return "back"
      }
      #expect(answer == "back")
      #expect(!interrupts.take())
    }
  }
}
