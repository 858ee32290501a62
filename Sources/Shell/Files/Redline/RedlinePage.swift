internal import Analysis
internal import Articles
internal import Tables

/// The page of a redline, which needs nothing beside itself and can be printed.
///
/// For each pair of versions: who they are, what changed in a list, and the text with what went
/// and what came marked; numbers lead from the list to the text and back.
struct RedlinePage {
  let steps: [RedlineStep]

  /// The whole page.
  var text: String {
    let title = steps.last.map { self.title(of: $0.comparison.new) } ?? "Changes"
    return """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped("What changed: \(title)"))</title>
      <style>
      \(Self.style)
      \(HTMLText.markStyle)
      </style>
      </head>
      <body>
      \(steps.enumerated().map(section).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func section(_ index: Int, _ step: RedlineStep) -> String {
    let comparison = step.comparison
    let numbers = Dictionary(
      step.listed.map { ($0.change, $0.number) }, uniquingKeysWith: { first, _ in first })
    let notes = ([comparison.summary] + comparison.remarks)
      .map { "<p class=\"note\">\(HTMLText.escaped($0))</p>" }
    return """
      <section>
      <h1>\(HTMLText.escaped(heading(of: comparison)))</h1>
      <table class="versions">
      <tbody>
      \(version(comparison.old, "del"))
      \(version(comparison.new, "ins"))
      </tbody>
      </table>
      \(notes.joined(separator: "\n"))
      <div class="columns">
      <ol class="changes">
      \(step.listed.map { item($0.change, $0.number, of: comparison, step: index) }
        .joined(separator: "\n"))
      </ol>
      <article>
      \(MarkedParagraph.all(of: comparison)
        .map { paragraph($0, of: comparison, numbers, step: index) }.joined(separator: "\n"))
      </article>
      </div>
      </section>
      """
  }

  /// The title; in a chain, with the versions before it.
  private func heading(of comparison: Comparison) -> String {
    let title = title(of: comparison.new)
    return steps.count > 1
      ? "\(comparison.old.handle) → \(comparison.new.handle): \(title)" : title
  }

  private func title(of article: Article) -> String {
    article.metadata.title ?? article.handle
  }

  private func version(_ article: Article, _ element: String) -> String {
    let date = article.metadata.date?.day.description ?? "no date"
    let digest = String(article.origin.sha256.prefix(12))
    return "<tr><th scope=\"row\"><\(element)>\(HTMLText.escaped(article.handle))</\(element)></th>"
      + [
        date, title(of: article), counted(article[ArticleCounts.self].words, "word"),
        "sha256 \(digest)…",
      ]
      .map { "<td dir=\"auto\">\(HTMLText.escaped($0))</td>" }.joined() + "</tr>"
  }

  // MARK: The list

  private func item(
    _ change: Int, _ number: Int, of comparison: Comparison, step: Int
  ) -> String {
    let row = comparison.changes.rows[change]
    let details = row.findings.map { finding in
      "<li><span class=\"facet\">\(finding.facet.rawValue)</span> "
        + "\(HTMLText.escaped(finding.detail))</li>"
    }
    let whole = row.findings.isEmpty ? "<p class=\"words\">\(words(row, of: comparison))</p>" : ""
    return """
      <li class="\(row.severity.rawValue)" id="\(Self.item(step, number))" value="\(number)">
      <a href="#\(Self.mark(step, number))">\(row.name)</a> \
      <span class="where">\(HTMLText.escaped(comparison.place(of: row) ?? ""))</span>\
      \(explanation(of: row, comparison))
      \(details.isEmpty ? whole : "<ul>\(details.joined())</ul>")
      </li>
      """
  }

  /// The first words of what changed, for a change of which no rule says more.
  private func words(_ row: Change, of comparison: Comparison) -> String {
    let stretches =
      row.replacements.isEmpty
      ? [
        Change.Replacement(
          before: comparison.old.range(ofSentences: row.before),
          after: comparison.new.range(ofSentences: row.after))
      ] : row.replacements
    return stretches.prefix(4).map { stretch in
      let went = Self.start(of: comparison.old[stretch.before])
      let came = Self.start(of: comparison.new[stretch.after])
      // Words that only moved are named once.
      if row.isMoved, row.replacements.isEmpty { return HTMLText.escaped(came) }
      return (went.isEmpty ? "" : "<del>\(HTMLText.escaped(went))</del> ")
        + (came.isEmpty ? "" : "<ins>\(HTMLText.escaped(came))</ins>")
    }.joined(separator: " … ")
  }

  /// More words than these are read in the text.
  private static let wordsShown = 14

  private static func start(of text: String) -> String {
    let words = text.split(separator: " ")
    let start = words.prefix(wordsShown).joined(separator: " ")
    return words.count > wordsShown ? start + " …" : start
  }

  private func explanation(of row: Change, _ comparison: Comparison) -> String {
    if row.isNotice { return " <span class=\"explained\">notice</span>" }
    guard row.explainedBy != nil else {
      return comparison.hasNotice && row.severity == .fact
        ? " <span class=\"unexplained\">unexplained</span>" : ""
    }
    let part = row.isExplainedInPart ? "in part " : ""
    return " <span class=\"explained\">explained \(part)by the notice</span>"
  }

  // MARK: The text

  private func paragraph(
    _ paragraph: MarkedParagraph, of comparison: Comparison, _ numbers: [Int: Int], step: Int
  ) -> String {
    let lines = paragraph.lines.map { line -> String in
      let words = Passage(line.inline).runs.map { HTMLText.written($0) }.joined()
      guard let change = line.line.change, let number = numbers[change] else { return words }
      // What moved stands twice; the list leads to where it is now.
      let isTarget = !line.line.after.isEmpty || comparison.changes.rows[change].after.isEmpty
      let id = isTarget ? " id=\"\(Self.mark(step, number))\"" : ""
      let pointer = line.pointer.map { " (\(HTMLText.escaped($0)))" } ?? ""
      return "<span class=\"change\"\(id)>\(words)"
        + "<sup><a href=\"#\(Self.item(step, number))\">\(number)</a>\(pointer)</sup></span>"
    }
    let element = paragraph.isTitle(in: comparison) ? "h2" : "p"
    return "<\(element) dir=\"auto\">\(lines.joined(separator: " "))</\(element)>"
  }

  private static func item(_ step: Int, _ number: Int) -> String { "list-\(step)-\(number)" }
  private static func mark(_ step: Int, _ number: Int) -> String { "text-\(step)-\(number)" }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 2rem auto; padding: 0 1.5rem; max-width: 76rem; font: 1rem/1.55 system-ui, sans-serif; }
    h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 1rem; }
    section + section { border-top: 2px solid; margin-top: 3rem; padding-top: 2rem; }
    .versions { border-collapse: collapse; font-size: 0.9rem; margin-bottom: 0.75rem; }
    .versions th, .versions td { padding: 0.15rem 1rem 0.15rem 0; text-align: start; vertical-align: top; }
    .note { margin: 0.15rem 0; font-size: 0.9rem; opacity: 0.8; }
    .columns { display: grid; grid-template-columns: minmax(16rem, 24rem) minmax(0, 1fr); gap: 2.5rem; margin-top: 1.5rem; }
    .changes { margin: 0; padding-inline-start: 2rem; font-size: 0.9rem; line-height: 1.4; }
    .changes > li { margin-bottom: 0.8rem; padding-inline-start: 0.4rem; border-inline-start: 3px solid transparent; }
    .changes > li.fact { border-color: light-dark(#a1260d, #ff9d8a); }
    .changes > li.notice { border-color: light-dark(#0b5f2b, #8fe0a5); }
    .changes ul { list-style: none; margin: 0.2rem 0 0; padding: 0; }
    .words { margin: 0.2rem 0 0; }
    .where { opacity: 0.7; }
    .facet, .explained, .unexplained { font-size: 0.8rem; padding: 0 0.35rem; border: 1px solid; border-radius: 0.6rem; white-space: nowrap; }
    .facet { opacity: 0.85; }
    .unexplained { font-weight: 600; }
    article { font-family: Georgia, "Noto Serif", serif; font-size: 1.08rem; }
    article h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
    article p { margin: 0 0 1rem; }
    sup { font: 0.7rem/1 system-ui, sans-serif; }
    .change:target, .changes > li:target { outline: 2px solid; outline-offset: 2px; }
    a { color: inherit; }
    @media (max-width: 52rem) {
      .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
      .versions, .versions tbody, .versions tr, .versions th, .versions td { display: block; padding: 0; }
      .versions tr { margin-bottom: 0.75rem; }
    }
    @media print { body { margin: 0; max-width: none; } .columns { display: block; } }
    """
}
