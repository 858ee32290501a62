internal import Analysis
internal import Articles
internal import Glibc

extension Completer {
  /// How many articles are asked for names and dates; more would keep a person waiting.
  private static let articleLimit = 50

  /// What a value of that meaning may be in this workspace.
  func choices(for meaning: Parameter.Meaning, typed: String) -> [Choice] {
    switch meaning {
    case .choice(let words): words.map { Choice(word: $0) }
    case .article: handles
    case .articles: handles + [Choice(word: "all", description: "every article")]
    case .input, .output: paths(beginning: typed)
    case .place: places
    case .row: results
    case .cell:
      workspace.codeCells.map { Choice(word: String($0.number ?? 0), description: $0.source ?? "") }
    case .name: names
    case .day: days
    case .topic: Help.topics.map { Choice(word: $0) }
    case .text, .number, .count, .handle: []
    }
  }

  private var handles: [Choice] {
    workspace.articles.map { Choice(word: $0.handle, description: $0.metadata.title ?? "") }
  }

  private var places: [Choice] { handles + results }

  private var results: [Choice] {
    workspace.codeCells.suffix(9).reversed().map {
      Choice(word: "_\($0.number ?? 0)", description: $0.source ?? "", ending: "")
    }
  }

  private var someArticles: [Article] {
    let others = workspace.articles.filter { $0.handle != workspace.current }
    let current = workspace.current.flatMap(workspace.article).map { [$0] } ?? []
    return current + others.prefix(Self.articleLimit - current.count)
  }

  /// The entities, those named most often first.
  private var names: [Choice] {
    EntitySummary.over(someArticles)
      .enumerated()
      .sorted { ($1.element.names, $0.offset) < ($0.element.names, $1.offset) }
      .map { pair in
        let summary = pair.element
        return Choice(
          word: summary.name,
          description: "\(summary.type.rawValue), \(counted(summary.names, "name"))")
      }
  }

  /// The days that the articles name, in the order of the calendar.
  private var days: [Choice] {
    let articles = someArticles
    let dated = articles.compactMap { $0.metadata.date?.day }
    let named = articles.flatMap { $0[Times.self].all }
      .filter { $0.earliest == $0.latest }.compactMap(\.earliest)
    return Set(dated + named).sorted().map { Choice(word: $0.description) }
  }

  /// The files and folders whose path begins as typed; hidden ones only where a dot was typed.
  func paths(beginning typed: String) -> [Choice] {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let place = workspace.path(folder.isEmpty ? "." : folder)
    guard let directory = opendir(place) else { return [] }
    defer { closedir(directory) }
    var found: [Choice] = []
    while let entry = readdir(directory) {
      let entryName = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard entryName != ".", entryName != "..", entryName.hasPrefix(name),
        !entryName.hasPrefix(".") || name.hasPrefix(".")
      else { continue }
      let isFolder = isFolder(place + "/" + entryName)
      found.append(
        Choice(
          word: folder + entryName + (isFolder ? "/" : ""), ending: isFolder ? "" : " "))
    }
    return found.sorted { $0.word < $1.word }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
