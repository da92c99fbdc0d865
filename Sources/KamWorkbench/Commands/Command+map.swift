import KamDomain
import KamScreen

extension Command {
  /// The decision group: a seat found by questions, a person who goes elsewhere (G).
  static let mapCommands: [Command] = [
    Command("seat.guide", "问答定席位", "Find a seat by questions", ["M"], needs: [.project, .writing]) { state in
      state.person.map { state.ask(SeatGuide($0.id)) } ?? state.open(.guide(nil))
    },
    Command("contact.move", "调往别的客户", "Move to another customer", ["a x"], needs: [.account, .writing]) {
      state in
      guard let person = state.person else {
        state.tell("先把光标移到调走的人", "Put the cursor on the person who moves", .caution)
        return []
      }
      return state.open(.move(person.id))
    },
  ]
}
