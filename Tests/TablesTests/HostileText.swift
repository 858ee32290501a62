@testable import Tables

/// Texts that an article may hold to harm who reads it.
let hostileTexts = [
  "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{90}q\u{9C}", "nul\u{0}byte",
  "back\u{8}space", "del\u{7F}", "carriage\rreturn", "crlf\r\nline", "line\nline", "tab\ttab",
  "\u{202E}gpj.exe", "\u{2066}isolate\u{2069}", "sep\u{2028}par\u{2029}", "nel\u{85}",
  "=HYPERLINK(\"http://example.org\")", "+1", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1",
  "a,b", "quote \" quote", "\"", "'", "|", "a|b\\|c", "\\n", "\\", "<script>alert(1)</script>",
  "&amp;", "`code`", "*bold* _it_", "[x](javascript:y)", "👨‍👩‍👧‍👦 family", "🇳🇴🇸🇪", "e\u{301}\u{302}",
  "a" + String(repeating: "\u{300}", count: 50), "日本語のとても長い見出し", "مرحبا", " ", "",
  "  lead and trail  ",
  "\u{FEFF}bom", "\u{FFFD}", "\u{10FFFF}",
]

/// A table whose every cell, name and note is hostile.
let hostile = Table(
  columns: [Column("na\u{1B}[1mme\n"), Column("list", .list), Column("=n", .integer)],
  rows: hostileTexts.enumerated().map { index, text in
    Row([.text(text), .list([text, "b"]), .integer(-index)])
  },
  notes: hostileTexts)

/// Whether bytes that are written have a scalar in them that a terminal would obey.
func hasHidden(_ written: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> Bool {
  written.unicodeScalars.contains { VisibleText.isHidden($0) && !allowed.contains($0) }
}
