import Glibc
import Testing

@testable import LineEditing

extension SignalTests {
  struct TerminalInputTests {
    /// Reads all that comes from some bytes.
    private func events(_ bytes: [UInt8]) -> [TerminalEvent] {
      let ends = openPipe()
      defer { close(ends.readEnd) }
      _ = Glibc.write(ends.writeEnd, bytes, bytes.count)
      close(ends.writeEnd)
      var input = TerminalInput(descriptor: ends.readEnd)
      var events: [TerminalEvent] = []
      while events.last != .end { events.append(input.next()) }
      return events.dropLast()
    }

    private func typed(_ text: String) -> [TerminalEvent] {
      text.unicodeScalars.map { .character($0) }
    }

    @Test(arguments: ["plain", "日本語 é 🇺🇳", "\u{1B}[A", "\u{1B}", "\u{1B}\u{1B}[200", "\u{0}\t"])
    func `what is typed comes character by character`(text: String) {
      #expect(events(Array(text.utf8)) == typed(text))
    }

    @Test func `a bracketed text comes at once`() {
      let bytes = Array("a\u{1B}[200~two\rlines\u{1B}[201~b".utf8)
      #expect(events(bytes) == typed("a") + [.paste(Array("two\rlines".utf8))] + typed("b"))
    }

    @Test func `a paste may hold escapes and bytes of any kind`() {
      let content: [UInt8] = [0x00, 0xFF, 0x1B, 0x5B, 0x32, 0x30, 0x31]
      let bytes = Array("\u{1B}[200~".utf8) + content + Array("\u{1B}[201~".utf8)
      #expect(events(bytes) == [.paste(content)])
    }

    @Test func `a paste that never ends is dropped with its terminal`() {
      #expect(events(Array("\u{1B}[200~half".utf8)) == [])
    }

    @Test(
      arguments: [
        ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0xE2, 0x82], "\u{FFFD}"),
        ([0xED, 0xA0, 0x80, 0x61], "\u{FFFD}a"), ([0xF5, 0x61], "\u{FFFD}a"),
      ] as [([UInt8], String)])
    func `bytes that are no UTF-8 come as one replacement`(bytes: [UInt8], text: String) {
      #expect(events(bytes) == typed(text))
    }

    @Test func `a caught signal comes between the characters`() {
      SignalPipe.shared.catching([SIGUSR1])
      SignalTests.send(SIGUSR1)
      #expect(events([0x61]) == [.signal(SIGUSR1), .character("a")])
    }
  }
}
