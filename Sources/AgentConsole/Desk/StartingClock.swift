import ArgumentParser
import Desktop

extension StartingClock: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
