struct Desk {
  init(_ open: OpenStore, _ session: Session) {}
  func run() throws(Failure) {}
}
