internal import Glibc
internal import Reading

/// Paths as words; nothing here looks at the file system but for the process's own folder.
package enum RelativePath {
  /// The folder of a file, empty for the process's own.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path that means from folder `target` what `path` means from folder `origin`.
  ///
  /// Absolute paths and web addresses stay as they are; an empty folder is the process's own.
  package static func rebase(_ path: String, from origin: String, to target: String) -> String {
    guard !path.hasPrefix("/"), path != "-", !isAddress(path), origin != target else {
      return path
    }
    let goal = parts(absolute(origin)) + parts(path)
    let start = parts(absolute(target))
    let normal = normalised(goal)
    let base = normalised(start)
    let shared = zip(normal, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + normal[shared...]).joined(separator: "/")
  }

  private static func absolute(_ folder: String) -> String {
    guard !folder.hasPrefix("/") else { return folder }
    guard let current = getcwd(nil, 0) else { return "/" + folder }
    defer { free(current) }
    return String(cString: current) + "/" + folder
  }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }

  private static func normalised(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { kept, part in
      switch part {
      case ".": break
      case "..": _ = kept.popLast()
      default: kept.append(part)
      }
    }
  }
}
