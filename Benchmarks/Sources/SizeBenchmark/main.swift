import Cells
import Desktop
import Glibc
import Measuring
import Simulation
import Storage

// Measures what a key and its frame take, by how much the console holds: nothing that is not on the screen may slow it.
//
// An argument is the beginning of the name of what to measure; by default everything is measured.

guard let organization = OrganizationSnapshot.organization("contoso").value else { exit(1) }
let desk = State(organization)
let chosen = CommandLine.arguments.dropFirst().first ?? ""

/// The milliseconds of processor time of a key and its frame: the median of 101.
func milliseconds(of console: Console) -> Double {
  var console = console
  var frame = console.repaint(nil)
  var times: [Double] = []
  for key in 0..<101 {
    let start = Own.processorSeconds
    _ = console.handle([.screen(.key(key % 2 == 0 ? .character("x") : .backspace))])
    _ = console.nextChange
    frame = console.repaint(frame)
    times.append((Own.processorSeconds - start) * 1_000)
  }
  return times.sorted()[50]
}

for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
  print(
    "\(size.width)x\(size.height)".padded(to: 46) + right("count", 10) + right("ms", 9) + right("growth", 9))
  for workload in Workload.allCases where workload.rawValue.hasPrefix(chosen) {
    var first: Double?
    for count in workload.counts {
      let time = milliseconds(of: workload.console(at: desk, count, size: size))
      let growth = time / (first ?? time)
      first = first ?? time
      print(
        workload.rawValue.padded(to: 46) + right("\(count)", 10) + right(rounded(time, 3), 9)
          + right(rounded(growth, 2), 9))
    }
  }
}
