import KamDomain
import KamScreen

extension Command {
  /// The pipeline board, and what changed (M4, X6).
  static let pipelineCommands: [Command] = [
    Command("screen.pipeline", "商机", "Pipeline", ["2"]) { $0.show(.pipeline) },
    Command("pipeline.turn", "换分法", "Turn the grouping", ["Tab"], in: .pipeline) { $0.turnPipeline() },
    Command("screen.feed", "动态", "Changes", ["4"]) { $0.show(.feed) },
    Command("feed.turn", "换范围", "Turn whose changes", ["Tab"], in: .feed) { $0.turnFeed() },
  ]
}
