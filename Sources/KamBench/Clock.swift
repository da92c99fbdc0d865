import Glibc

/// How time is taken: by the clock on the wall where threads, the disk and other programs count, else the processor's.
enum Clock {
  /// Milliseconds of a clock that only goes forward.
  static func milliseconds() -> Double { seconds(CLOCK_MONOTONIC) * 1e3 }

  /// How many seconds of the processor's time something takes on this thread: what others run meanwhile does not
  /// count.
  static func processorSeconds(_ body: () -> Void) -> Double {
    let start = seconds(CLOCK_THREAD_CPUTIME_ID)
    body()
    return seconds(CLOCK_THREAD_CPUTIME_ID) - start
  }

  /// The median of how many milliseconds something takes, of so many times.
  static func median(of times: Int = 5, _ body: () -> Void) -> Double {
    (0..<times).map { _ in
      let start = milliseconds()
      body()
      return milliseconds() - start
    }.median
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension [Double] {
  /// The value that so large a part of all lies below; 0 if there are none.
  func quantile(_ part: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(part * Double(count)))]
  }

  var median: Double { quantile(0.5) }
}
