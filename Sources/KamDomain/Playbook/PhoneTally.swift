import KamRecord

/// How often each refusal was met and each answer given on the phone, and how often that got an appointment (O).
public struct PhoneTally: Sendable, Equatable {
  /// Calls, and those of them that ended with an appointment.
  public struct Count: Sendable, Equatable {
    public var calls = 0
    public var appointments = 0

    public init(calls: Int = 0, appointments: Int = 0) {
      self.calls = calls
      self.appointments = appointments
    }

    static func + (a: Count, b: Count) -> Count {
      Count(calls: a.calls + b.calls, appointments: a.appointments + b.appointments)
    }
  }

  private var met: [ID<Objection>: Count] = [:]
  private var given: [ID<Answer>: Count] = [:]

  /// Nothing counted.
  public init() {}

  /// The calls in the log of one account.
  public init(_ document: Document) {
    document.forEachRecord(of: RecordType.log.rawValue) { add(Log($0)) }
  }

  /// The calls that met a refusal.
  public subscript(objection: Objection) -> Count { met[objection.id] ?? Count() }
  /// The calls in which an answer was given.
  public subscript(answer: Answer) -> Count { given[answer.id] ?? Count() }

  /// Counts an entry, if it tells of a refusal.
  public mutating func add(_ log: Log) {
    guard let objection = log.objection else { return }
    let count = Count(calls: 1, appointments: log.appointment ? 1 : 0)
    met[objection] = (met[objection] ?? Count()) + count
    if let answer = log.answer { given[answer] = (given[answer] ?? Count()) + count }
  }

  /// Counts the calls of another tally, too.
  public mutating func add(_ other: PhoneTally) {
    met.merge(other.met, uniquingKeysWith: +)
    given.merge(other.given, uniquingKeysWith: +)
  }
}

extension PhoneTally.Count {
  /// `3次 约成2`; empty if there was no call.
  public func words(_ language: Language) -> String {
    calls == 0
      ? ""
      : language.pick(
        "\(calls)次 约成\(appointments)",
        "\(calls)x, \(appointments) \(appointments == 1 ? "appointment" : "appointments")")
  }
}
