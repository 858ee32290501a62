internal import Glibc

/// A folder for generated files, removed at the end.
final class WorkFolder {
  let path: String

  init() {
    var template = Array("/tmp/lede-benchmarks-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    guard path.hasPrefix("/tmp/lede-benchmarks-") else { return }
    _ = Child.run(["rm", "-rf", path])
  }

  /// Makes a folder in it and gives its path.
  func folder(_ name: String) -> String {
    let path = "\(self.path)/\(name)"
    mkdir(path, 0o755)
    return path
  }

  /// Writes a file and gives its path.
  func write(_ text: String, to name: String) -> String {
    write(to: name) { put in put(text) }
  }

  /// Writes a file part by part and gives its path.
  ///
  /// A long text is never held: the largest memory that the system tells of a program is at least
  /// that of the one which started it.
  func write(to name: String, parts: (_ put: (String) -> Void) -> Void) -> String {
    let path = "\(self.path)/\(name)"
    guard let file = fopen(path, "w") else { return path }
    parts { part in
      let bytes = Array(part.utf8)
      fwrite(bytes, 1, bytes.count, file)
    }
    fclose(file)
    return path
  }
}

/// Where the program is that is measured.
enum ProgramPath {
  /// The `lede` in the folder of this program; none where it was not built.
  static var lede: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    let own = String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let path = own[...slash] + "lede"
    return access(String(path), X_OK) == 0 ? String(path) : nil
  }
}
