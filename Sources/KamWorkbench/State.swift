import KamDomain
import KamRecord
import KamScreen

/// All that the workbench knows and shows: a value that `update` changes and `draw` paints.
public struct State: Sendable {
  /// What the run loop hands in at the start.
  public var setting: Setting
  public var now: Moment
  /// The same point in time as files hold it.
  public var at: Timestamp
  public var width: Int
  public var height: Int
  var ids: IDSource

  var roll = Roll()
  /// How many rows there will be when all are read.
  var expected = 0
  /// Where the selected account was listed last.
  var position = 0
  /// The order that the list had before it was filed by industry; nil while it is not filed.
  var orderBeforeFiling: SortOrder?
  /// The personal facts that the user asked to see.
  var personal = PersonalFacts()
  /// All open projects, put together when their screen is opened.
  var board = Board()
  /// What changed, read when its screen is opened.
  var feed = Feed()
  /// The manager's review; it takes the place of the list.
  var review = Review()
  /// The replacements of the fleets, while their screen is looked at.
  var fleet = Fleet()
  /// Whether the agenda is of all customers; nil: as the user's role has it.
  var agendaIsOfAll: Bool?
  /// What is due, over all rows; made anew when they change.
  var agenda: Agenda
  /// Accounts that are read beside the selected one: those of the agenda's lines, those that its card and map speak
  /// of, those of guests and of a page of sentences.
  var beside: [ID<Account>: Account] = [:]
  /// Who goes to another customer as soon as that one is read.
  var moving: Moving?
  var morning: Morning
  var query = ""
  var order = SortOrder.today
  /// The account that is selected in the list; the other panes follow it.
  var selected: ID<Account>?
  /// That account as it is on disk.
  var opened: Opened?
  /// That account with the edits that are still being saved.
  var account: Account?

  var screen = Screen.desk {
    didSet { if oldValue == .feed, screen != .feed { feed.left = at } }
  }
  var focus = PaneName.list {
    // Who goes to the list leaves the review, which has its place; the next time it goes on there.
    didSet { if focus == .list, review.isUnderWay { review.stop() } }
  }
  /// The pane under the list when there is room for one only.
  var companion = PaneName.card
  var isZoomed = false
  var listTop = 0
  var drawnRows = DrawnRows()
  var cursors: [PaneName: Cursor] = [:]
  /// What a second `d` takes out.
  var doomed: Spot?
  /// What there is elsewhere of the contact who may be removed; nil until it is read.
  var traces: (of: ID<Contact>, Traces)?
  /// The request that a second Space takes back.
  var recalled: Spot?
  /// The visit that the pane shows, when it is not the next one.
  var visitShown: ID<Visit>?
  var textSearch = TextSearch()
  /// Who was selected before something was looked for: Esc goes back there.
  var selectedBeforeFind: ID<Account>?
  /// The files of events as they are on disk; nil until they are asked for.
  var occasions: [ID<Occasion>: Document]?
  /// Those events with the edits that are still being saved, the latest first.
  var gatherings: [Gathering] = []
  /// The event whose guests are shown.
  var gatheringShown: ID<Occasion>?
  /// The merge that lies over the desk.
  var merging: Merging?
  /// What each channel brought, reckoned when that screen is opened.
  var yields: [ChannelYield] = []
  /// Records whose fields are unfolded in the card.
  var unfolded: Set<String> = []
  var overlay: Overlay?
  /// What help lies over, and where its cursor was.
  var beneathHelp: (overlay: Overlay?, cursor: Cursor?)?
  var entry: Entry?
  /// Texts left in an entry with Esc, by account and purpose: offered again.
  var kept: [KeptText.Key: String] = [:]
  /// The keys by which the command that runs was given; none if it was chosen from a list.
  var pressed: [Key] = []
  /// Esc has just left an entry: what came with it (Alt and a letter) changes nothing.
  var hasJustLeft = false
  /// What was typed ahead for an entry that could not be opened is dropped, up to its Enter: it is no commands.
  var dropsText = false
  /// The keys of a begun sequence.
  var prefix: [Key] = []
  var notice: Notice?
  var guide = Guide()

  var saves = SaveQueue()
  /// Changes that could not be saved, with the reason.
  var unsaved: [Unsaved] = []
  /// The accounts that others changed since that list was last left, the latest first.
  var changedByOthers: [ID<Account>] = []
  var lastSaved: ClockTime?
  /// What is told with the next save: who was named and is no contact.
  var aside: String?
  /// An undo older than the session that waits for the second key.
  var undoOffer: String?
  /// What waits for the saves to end.
  var afterSaves: AfterSaves?
  var problems: [String] = []

  public init(setting: Setting, now: Moment, at: Timestamp, width: Int, height: Int, seed: UInt64) {
    self.setting = setting
    self.now = now
    self.at = at
    self.width = width
    self.height = height
    ids = IDSource(seed: seed)
    agenda = Agenda([], vocabulary: setting.vocabulary, today: now.day)
    morning = Morning([], vocabulary: setting.vocabulary, today: now.day)
    welcome()
  }
}

/// What holds for a whole session, or is changed by a setting.
public struct Setting: Sendable {
  public var language: Language
  /// The login of the person at the keyboard.
  public var me: String
  public var storeName: String
  public var vocabulary: Vocabulary
  public var playbook: Playbook
  public var keymap: Keymap
  /// The store cannot be written: a badge, and commands that say why.
  public var isReadOnly: Bool
  /// The themes to walk through, by name; the first is the one in use.
  public var themes: [String]

  public init(
    language: Language, me: String, storeName: String, vocabulary: Vocabulary, playbook: Playbook,
    keymap: Keymap = Keymap(), isReadOnly: Bool = false, themes: [String] = []
  ) {
    self.language = language
    self.me = me
    self.storeName = storeName
    self.vocabulary = vocabulary
    self.playbook = playbook
    self.keymap = keymap
    self.isReadOnly = isReadOnly
    self.themes = themes
  }
}

/// The screens, by the digit that opens them.
enum Screen: String, Sendable, CaseIterable {
  case desk, pipeline, agenda, feed, events, forecast, channels

  /// The pane that fills the screen; nil for the desk with its four.
  var pane: PaneName? {
    switch self {
    case .desk: nil
    case .pipeline: .pipeline
    case .agenda: .agenda
    case .feed: .feed
    case .events: .events
    case .channels: .channels
    case .forecast: .forecast
    }
  }
}

/// The panes of the desk, and those that have a screen of their own.
public enum PaneName: String, Sendable, CaseIterable, Hashable {
  case list, review, card, map, visit, pipeline, agenda, feed, events, forecast, channels
}

/// What lies over the desk, opened by the user's own key.
enum Overlay: Sendable, Equatable {
  case help
  case unsaved
  /// The refusals of a call and what to answer.
  case phone
  /// Who belongs to whom, and who brought whom.
  case kin
  /// The guide through the store.
  case guide
  /// A quotation of a project; nil is the one that counts.
  case quote(ID<Project>, ID<Quote>?)
  /// What would become of two customers made one.
  case merge
  /// Many sentences, a line each, and what was understood of them.
  case page
  /// What to have read before a visit.
  case brief
  case text(title: String, lines: [Line])
}

/// A line for the user: what happened, in one sentence.
struct Notice: Sendable, Equatable {
  var text: String
  var tone: Tone
}

/// Where a kept text belongs.
enum KeptText {
  struct Key: Hashable, Sendable {
    var account: ID<Account>?
    var purpose: String
  }
}

/// What is done when the last save has ended.
enum AfterSaves: Sendable, Equatable {
  case quit
  case undo(confirmed: Bool)
  case redo
}

extension State {
  var language: Language { setting.language }

  /// The sentence of the interface's language.
  func say(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  /// The row of the selected account.
  var headline: Headline? { selected.flatMap { roll[$0] } }

  /// The keys that come move the selection in the list; nothing is being typed and nothing lies over it.
  public var walksTheList: Bool { entry == nil && focusedPane == nil }

  /// Nothing of a customer is seen but its row.
  public var showsTheListAlone: Bool { walksTheList && layout.panes.count == 1 }

  /// What the selected row means today.
  var standing: Standing? {
    headline.map { Standing($0, vocabulary: setting.vocabulary, today: now.day) }
  }

  /// The account's project that is worked on.
  var project: Project? { account?.projectAtWork(headline) }

  /// The project that the map shows, and that seats and papers are of: the one under the card's cursor, else the one
  /// that is worked on.
  var projectInView: Project? {
    switch cursors[.card]?.spot {
    case .record(.project, let id)?, .field(.project, let id, _, _)?:
      account?.find(ID<Project>(id)) ?? project
    default: project
    }
  }

  mutating func tell(_ zh: String, _ en: String, _ tone: Tone = .notice) {
    notice = Notice(text: say(zh, en), tone: tone)
  }
}
