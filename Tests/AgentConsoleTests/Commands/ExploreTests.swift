import Foundation
import Notations
import Testing

@Suite("explore")
struct ExploreTests {
  @Test("Where nothing is broken it reports what was reached, and ends with 0") func reports() throws {
    let result = try Program.run("explore", "contoso", "--depth", "2")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Contoso Support: "))
    #expect(result.output.contains("\ncut off by --depth: everything that 2 inputs can do was tried\n"))
    #expect(result.output.contains("\nNothing is broken.\n"))
    #expect(result.errors == "")
  }

  @Test("The number of threads changes nothing but the speed") func threads() throws {
    let documents = try ["1", "3"].map { jobs in
      try Program.json("explore", "northwind", "--states", "500", "--faults", "--jobs", jobs, "--json")
    }
    for key in ["states", "transitions", "refused", "depth", "end", "sessionRowsNeverTaken"] {
      #expect(documents[0][key] == documents[1][key], "\(key)")
    }
    #expect(documents[0]["end"] == "states")
    #expect(documents[1]["threads"] == 3)
  }

  @Test("What is broken is a feature file on standard output, which test runs; the report goes beside it")
  func scenario() throws {
    let result = try Program.run(
      "explore", "contoso", "--never", "the agent is Do not disturb", "--depth", "2")
    #expect(result.status == 1)
    #expect(result.errors.contains("broken: It can happen that the agent is Do not disturb"))
    #expect(result.output.hasPrefix("# org: contoso\nFeature: "))
    let folder = try ScratchFolder(["found.feature": result.output])
    #expect(try Program.test(["@/found.feature"], in: folder).status == 0)
    let path = folder.path + "/again.feature"
    let written = try Program.run(
      "explore", "contoso", "--never", "the agent is Do not disturb", "--depth", "2", "--output", path)
    #expect(written.output.contains("\nbroken: "))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == result.output)
  }

  @Test("A sentence that is none is answered with the nearest; one that no state can answer with the reason")
  func sentences() throws {
    let unknown = try Program.run("explore", "contoso", "--never", "the agent is Bussy")
    #expect(unknown.status == 5)
    #expect(unknown.errors.contains("did you mean `Busy`?"))
    let waiting = try Program.run("explore", "contoso", "--always", "the agent is Busy within 5s")
    #expect(waiting.status == 64)
    #expect(waiting.errors.contains("nothing can be waited for"))
    #expect(try Program.run("explore", "contoso", "--depth", "0").status == 64)
    #expect(try Program.run("explore", "contoso", "--actors", "agent,trainer").status == 64)
  }

  @Test("Ctrl-C stops it, and what was reached so far is printed") func interrupt() throws {
    // The signal waits for the program from its start on, so nothing depends on time.
    let script = "use POSIX; sigprocmask(SIG_BLOCK, POSIX::SigSet->new(SIGINT)); kill INT => $$; exec @ARGV"
    let result = try Command.run(
      "/usr/bin/perl", ["-e", script, Program.path, "explore", "contoso", "--time", "60m"])
    #expect(result.status == 130)
    #expect(result.output.contains("\ninterrupted: everything that "))
  }

  @Test("The bound of time cuts it off") func time() throws {
    let document = try Program.json("explore", "contoso", "--time", "1ms", "--json")
    #expect(document["end"] == "time")
  }
}
