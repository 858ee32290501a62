internal import Glibc

extension Reader {
  /// Finds the inputs that typed names stand for, in the order typed and each only once.
  ///
  /// A name is a file, a folder (its articles at any depth, sorted by path), a pattern with
  /// `*`, `?`, `[a-z]` or `**`, a web address, in which those mean themselves, or `-` for standard
  /// input. A leading `~/` is the home folder.
  /// What leads nowhere stays in the list and fails when it is read, so that nothing is lost.
  ///
  /// - Parameter base: the folder that relative names start from; none for the current one.
  package func expand(_ typed: [String], base: String? = nil) -> [Input] {
    var known: Set<String> = []
    return typed.flatMap { inputs(for: $0, base: base) }.filter { known.insert($0.path).inserted }
  }

  /// The input that an expanded name means, though there may be nothing there now.
  func input(_ path: String, base: String?) -> Input {
    isAddress(path)
      ? Input(path: path, source: .address(path))
      : Input(path: path, source: .file(resolved(path, below: root(base))))
  }

  private func root(_ base: String?) -> String {
    base.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
  }

  private func inputs(for typed: String, base: String?) -> [Input] {
    if typed == "-" { return [Input(path: typed, source: .standardInput)] }
    if let scheme = otherScheme(typed) {
      return [
        Input(path: typed, source: .nowhere(ReadingError(typed, .foreignAddress(scheme: scheme))))
      ]
    }
    if isAddress(typed) { return [Input(path: withoutUser(typed), source: .address(typed))] }
    let root = root(base)
    func input(_ path: String) -> Input {
      Input(path: path, source: .file(resolved(path, below: root)))
    }
    func nowhere(_ problem: ReadingError.Problem) -> [Input] {
      [Input(path: typed, source: .nowhere(ReadingError(typed, problem)))]
    }

    let place = resolved(typed, below: root)
    if let status = FileStatus(of: place) {
      guard status.isFolder else { return [input(typed)] }
      let listing = Folder.files(below: place, readable: Self.mayHoldArticle)
      let prefix = typed.hasSuffix("/") ? typed : typed + "/"
      let failures = listing.failures.map { failure in
        let path = failure.path.isEmpty ? typed : prefix + failure.path
        return Input(
          path: path, source: .nowhere(ReadingError(path, problem(failure.errno))))
      }
      let found = listing.paths.map { input(prefix + $0) } + failures
      return found.isEmpty ? nowhere(.folderWithoutArticles) : found
    }
    let failure = errno
    guard let pattern = PathPattern(place) else { return nowhere(problem(failure)) }
    let shown = place.hasSuffix(typed) ? place.utf8.count - typed.utf8.count : 0
    let found = pattern.files().map {
      input(String(decoding: $0.utf8.dropFirst(shown), as: UTF8.self))
    }
    return found.isEmpty ? nowhere(.noMatch) : found
  }

  /// The scheme of an address that is not fetched, such as `ftp`; none for paths and web addresses.
  private func otherScheme(_ typed: String) -> String? {
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("//"), parts[0].count > 1,
      parts[0].allSatisfy({ $0.isASCII && $0.isLetter }), !isAddress(typed)
    else { return nil }
    return parts[0].lowercased()
  }

  private func resolved(_ path: String, below root: String) -> String {
    if path.hasPrefix("/") { return path }
    if path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") {
      return String(cString: home) + path.dropFirst()
    }
    return root + path
  }

  /// Whether a file in a folder may be an article, judged by the ending of its name.
  static func mayHoldArticle(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return true }
    let ending = name[name.index(after: dot)...].lowercased()
    return Format.all.contains { $0.endings.contains(ending) } || !foreignEndings.contains(ending)
  }

  /// Endings of files that are no articles, or of formats that are not read.
  private static let foreignEndings: Set<String> = [
    "7z", "ann", "arc", "avi", "bak", "bib", "bin", "bmp", "bz2", "c", "cfg", "conf", "cpp",
    "css", "csv", "db", "dll", "doc", "docx", "epub", "exe", "gif", "gz", "h", "heic", "htm",
    "html", "ico", "ics", "ini", "ipynb", "java", "jpeg", "jpg", "js", "key", "lede", "lock",
    "log", "m4a", "md5", "mov", "mp3", "mp4", "o", "odp", "ods", "odt", "ogg", "pages", "parquet",
    "php", "pickle", "pl", "png", "ppt", "pptx", "ps", "py", "pyc", "r", "rar", "rb", "rs", "rtf",
    "sh", "sha256", "so", "sql", "sqlite", "svg", "swift", "swp", "tar", "tex", "tgz", "tif",
    "tiff", "tml", "toml", "ts", "tsv", "warc", "wasm", "wav", "webm", "webp", "xhtml", "xls",
    "xlsx", "xz", "yaml", "yml", "zip", "zst",
  ]
}

/// What a failed system call says about an input.
func problem(_ errno: Int32) -> ReadingError.Problem {
  switch errno {
  case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
  case EACCES, EPERM: .forbidden
  case EISDIR: .isFolder
  default: .failed(errno: errno)
  }
}
