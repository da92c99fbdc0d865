import KamDomain
import KamScreen

/// A command is a row: what it is called, which keys give it, where it works, why it cannot be had now, and
/// what it does. Footer, help, palette, key file and README are read from the rows.
public struct Command: Sendable {
  /// The name in key files and in tests, as `log` or `add.contact`.
  public let id: String
  public let zh: String
  public let en: String
  /// Key sequences in key notation, a blank between the keys of one sequence.
  public let keys: [String]
  public let scope: Scope
  /// What must be there for it to be had.
  let needs: [Need]
  public let run: @Sendable (inout State) -> [Effect]

  init(
    _ id: String, _ zh: String, _ en: String, _ keys: [String], in scope: Scope = .everywhere,
    needs: [Need] = [],
    run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.id = id
    self.zh = zh
    self.en = en
    self.keys = keys
    self.scope = scope
    self.needs = needs
    self.run = run
  }
}

extension Command: Worded {
  /// Whether it changes files without anything being typed: ticks, deletes, takes back.
  var changesAtOnce: Bool { needs.contains(.spot) || needs == [.writing] }

  /// Why it cannot be had now, in the state's language; nil if it can.
  public func refusal(_ state: State) -> String? { needs.lazy.compactMap { $0.refusal(state) }.first }
}

/// Where a command works.
public enum Scope: String, Sendable, CaseIterable {
  case everywhere
  /// On the desk, whatever pane has the focus.
  case desk
  case list, card, map, visit
  /// On the desk while a manager reviews.
  case review
  case pipeline, agenda, feed, events, forecast, channels
  /// On the page of the quotation.
  case quote
  /// In the answers to refusals on the phone.
  case phone
  /// In what would become of two customers made one.
  case merge
  /// In help, conflicts and texts that lie over the desk.
  case overlay
}

extension Command {
  /// All commands, in the order in which help shows them.
  public static let all: [Command] =
    dailyCommands + phoneCommands + needsCommands + dealCommands + quoteCommands + visitCommands
    + motionCommands + recordCommands + viewCommands + personalCommands + pipelineCommands + reviewCommands
    + forecastCommands
    + companyCommands + eventCommands + guideCommands + mapCommands
    + orderCommands
    + programCommands

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The command with this id.
  public static func named(_ id: String) -> Command? { byID[id] }
}
