import Foundation
import LocalServer
import Testing

struct PagesTests {
  private typealias Reply = LocalServer.Reply

  /// A program, and a server with one article, gone behind a test.
  private func reading(_ body: (Program, LocalServer) throws -> Void) throws {
    let article = ferry
    let server = try LocalServer { request in
      switch request.target {
      case "/news/ferry-line-1234.txt":
        Reply("200 OK", ["Content-Type: text/plain; charset=utf-8"], text: article)
      case "/old": .redirect(to: "/news/ferry-line-1234.txt")
      case "/picture": Reply("200 OK", ["Content-Type: image/png"], text: "\u{89}PNG")
      default: nil
      }
    }
    defer { server.stop() }
    try body(Program(), server)
  }

  private func saved(_ program: Program, _ server: LocalServer, _ options: String = "") throws {
    let run = try program.run([
      "-c", "load \(server.address("/old")) as ferry; quotes; save s.lede\(options)",
    ])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `a page named behind the program is loaded, and has a handle that can be typed`()
    throws
  {
    try reading { program, server in
      let run = try program.run([
        server.address("/news/ferry-line-1234.txt?page=*"), "--tsv", "-c",
        "articles | select handle date",
      ])
      #expect(run.status == 1)
      let loaded = try program.run([
        server.address("/news/ferry-line-1234.txt"), "--tsv", "-c",
        "articles | select handle date",
      ])
      #expect(loaded.output == "handle\tdate\nferry-line-1234\t2024-03-02\n")
      #expect(server.requests.last?.field("User-Agent")?.hasPrefix("lede/") == true)
    }
  }

  @Test func `a session with a page replays without its server, and says what it used`() throws {
    try reading { program, server in
      try saved(program, server)
      #expect(program.read("s.lede").contains("#   \(server.address("/old")) sha256:"))
      server.stop()
      let check = try program.run(["replay", "--check", "s.lede"])
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.output == "s.lede: 2 of 2 recorded results as recorded\n")
      let place = "\(program.folder.path)/cache/lede/pages"
      #expect(check.errors.hasPrefix(" \(server.address("/old")): from \(place): fetched on 20"))
      let opened = try program.run(["-c", "replay s.lede"])
      #expect(opened.errors.contains("from \(place): fetched on 20"))
    }
  }

  @Test func `a recorded page that is neither kept nor reachable ends a replay with 4`() throws {
    try reading { program, server in
      try saved(program, server)
      server.stop()
      try FileManager.default.removeItem(atPath: program.folder.path + "/cache")
      let check = try program.run(["replay", "--check", "s.lede"])
      #expect(check.status == 4)
      #expect(check.errors.contains("the session recorded it (sha256 "))
      #expect(check.errors.contains("but it is not kept here, and the server cannot be reached"))
    }
  }

  @Test func `a session brings its pages along`() throws {
    try reading { program, server in
      try saved(program, server, " --with-pages")
      server.stop()
      try FileManager.default.removeItem(atPath: program.folder.path + "/cache")
      let check = try program.run(["replay", "--check", "s.lede"])
      #expect(check.status == 0, "\(check.errors)")
      #expect(check.errors.contains("from s.pages: fetched on 20"))
    }
  }

  @Test func `a page that does not come is one clear line, and the next one is read`() throws {
    try reading { program, server in
      let names = ["/none", "/picture", "/news/ferry-line-1234.txt"].map { server.address($0) }
      let run = try program.run(["-c", "load \(names.joined(separator: " ")); articles"])
      #expect(run.status == 1)
      #expect(run.output.contains("ferry-line-1234"))
      #expect(run.errors.contains("\(names[0]): the server says 404 Not Found\n"))
      #expect(run.errors.contains("\(names[1]): it is an image (image/png), not an article\n"))
    }
  }

  @Test func `a password is nowhere but in the line that was typed`() throws {
    try reading { program, server in
      let typed = server.address("/old").replacingOccurrences(of: "//", with: "//ada:secret@")
      let run = try program.run(["-c", "load \(typed); save s.lede"])
      #expect(run.status == 0)
      #expect(run.errors.contains("the password in the address stands in the command as typed"))
      #expect(!run.output.contains("secret") && !run.errors.contains("secret"))
      let session = program.read("s.lede").split(separator: "\n").filter { $0.contains("secret") }
      #expect(session == ["load \(typed)"])
    }
  }

  @Test func `a proxy of the environment is asked`() throws {
    try reading { program, server in
      let run = try program.shell(
        "http_proxy=\(server.address("")) $LEDE -c 'load http://merrin.example/a'")
      #expect(run.status == 1)
      #expect(server.requests.map(\.target).contains("http://merrin.example/a"))
    }
  }
}
