import Scenarios
import Testing

@Suite("Shards")
struct ShardTests {
  @Test("All shards together hold each scenario exactly once", arguments: 1...12)
  func partition(count: Int) throws {
    let shards = try (1...count).map { try #require(Shard("\($0)/\(count)")) }
    for index in 0..<100 { #expect(shards.count { $0.holds(index) } == 1) }
    let sizes = shards.map { shard in (0..<100).count { shard.holds($0) } }
    #expect(try #require(sizes.max()) - #require(sizes.min()) <= 1)
  }

  @Test(
    "What is no part of a whole is none",
    arguments: [
      "", "/", "1", "1/", "/2", "0/3", "4/3", "-1/3", "1/0", "+1/2", "1/2/3", "a/b", " 1/2", "1.5/2", "１/２",
      "1/99999999999999999999",
    ])
  func wrong(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test("A shard is written as it was given")
  func written() {
    #expect(Shard("2/5")?.description == "2/5")
  }
}
