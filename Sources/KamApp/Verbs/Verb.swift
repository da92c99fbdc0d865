import ArgumentParser
import KamDomain

/// A verb of the command line: it is parsed, calls the domain and prints.
protocol Verb: ParsableCommand {
  /// What `kam help` says of it.
  static var manual: Manual { get }
  var globals: GlobalOptions { get }
  /// Does the work. What it throws is printed once, by `Kam`.
  func run(_ session: inout Session) throws(Failure)
}

extension Verb {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: manual.name, abstract: manual.en)
  }
}

/// What a verb is for and how it is written, in both languages.
struct Manual: Worded {
  var name: String
  /// What follows `kam`, one line for each way to write it.
  var usage: [String]
  var zh: String
  var en: String
  /// The verb's own options.
  var options: [Option] = []

  struct Option: Worded {
    var usage: String
    var zh: String
    var en: String
  }
}

/// `kam` with all its verbs.
struct KamCommand: ParsableCommand {
  static let verbs: [any Verb.Type] = [
    DeskVerb.self, DemoVerb.self, InitVerb.self, NewVerb.self, AddVerb.self, SetVerb.self, RemoveVerb.self,
    LogVerb.self, ListVerb.self, ShowVerb.self, FindVerb.self, AgendaVerb.self, MapVerb.self, MoveVerb.self,
    BriefVerb.self, HandoverVerb.self, QuoteVerb.self, StageVerb.self, SignVerb.self, DeliverVerb.self,
    LoseVerb.self,
    RegisterVerb.self,
    ClaimVerb.self, AskVerb.self, ObjectionsVerb.self, QuestionsVerb.self, WaiveVerb.self, NeedsVerb.self,
    UndoVerb.self, RedoVerb.self, HistoryVerb.self, CheckVerb.self, DoctorVerb.self, PathsVerb.self,
    GroupVerb.self, ReferralsVerb.self, MergeVerb.self, ChannelsVerb.self, EventVerb.self, MailVerb.self,
    WalkVerb.self,
    ForecastVerb.self, PipelineVerb.self, ActivityVerb.self, ReviewVerb.self, RemarkVerb.self, TaskVerb.self,
    AnswerVerb.self, PrivacyVerb.self,
  ]

  static let configuration = CommandConfiguration(
    commandName: "kam", abstract: "Key accounts in a terminal.",
    subcommands: verbs.map { $0 as any ParsableCommand.Type }, helpNames: [])
}
