internal import Glibc
package import Reading

extension ReadingError {
  /// What is wrong with an input and what to try, in one line.
  package var message: String {
    let reason =
      switch problem {
      case .missing: "no such file"
      case .forbidden: "no permission to read it"
      case .isFolder: "it is a folder"
      case .folderWithoutArticles: "the folder holds no article"
      case .noMatch: "no file fits the pattern"
      case .empty: "it is empty"
      case .binary(let looks, let offset): "no text but \(looks) (byte \(offset))"
      case .noArchive(let format): "it is no archive but \(format)"
      case .nestedTooDeeply: "archives lie in archives too deeply"
      case .damaged(let kind, let detail): "a damaged \(kind): \(detail)"
      case .nothingFound(let kind, let wanted):
        "nothing to read in this \(kind): it has not \(wanted)"
      case .unsupported(let format): "\(format) is not read by this version"
      case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
      case .failed(let number): String(cString: strerror(number))
      case .fetch(let problem): problem.message
      case .cancelled: "interrupted"
      }
    return "\(path): \(reason)"
  }
}
