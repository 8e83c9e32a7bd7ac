import Dispatch
import Foundation
import Synchronization

/// A program that runs beside this one, spawned by the C library itself.
///
/// Foundation's `Process` lists this process's open files before it starts another, and reads past its list where there are
/// some 1,350 of them: a server with as many connections would end. Here nothing is listed; all files are opened so that they close
/// in a child.
public final class SpawnedProcess: Sendable {
  /// Where what it writes goes.
  public enum Sink: Sendable {
    case nothing
    /// A file, made or emptied.
    case file(String)
  }

  /// What it reads.
  public enum Source: Sendable {
    case nothing
    /// A file that is there already.
    case file(String)
  }

  /// How it ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// It could not be started; the number is `errno`'s.
  public struct NotSpawned: Error, Equatable, Sendable {
    public let code: Int32
  }

  public let id: Int32
  private let state: Mutex<State>
  private let done = DispatchGroup()

  private struct State {
    var ending: Ending?
    var waiting: [CheckedContinuation<Ending, Never>] = []
  }

  /// Starts the program that the first argument names by its path. Without an environment it has ours; where it is to run in a
  /// directory, a shell goes there and becomes it. Throws ``NotSpawned``.
  public init(
    _ arguments: [String], environment: [String: String]? = nil, directory: String? = nil, input: Source = .nothing,
    output: Sink = .nothing, errors: Sink = .nothing
  ) throws(NotSpawned) {
    let given = environment ?? ProcessInfo.processInfo.environment
    id = try SpawnedProcess.spawn(
      arguments, given.map { "\($0)=\($1)" }, directory: directory, input: input,
      sinks: [(1, output), (2, errors)])
    state = Mutex(State())
    done.enter()
    Thread.detachNewThread { [self] in reap() }
  }

  /// Sends a signal; without effect once it has ended, so that no other process can be meant by its number.
  public func signal(_ number: Int32) {
    state.withLock { state in
      if state.ending == nil { kill(id, number) }
    }
  }

  public var isRunning: Bool { state.withLock { $0.ending == nil } }

  /// Blocks its thread until the program has ended.
  public func waitForEnd() -> Ending {
    done.wait()
    return state.withLock { $0.ending } ?? .exited(0)
  }

  /// Waits without a thread.
  public func end() async -> Ending {
    await withCheckedContinuation { continuation in
      let ending = state.withLock { state -> Ending? in
        if state.ending == nil { state.waiting.append(continuation) }
        return state.ending
      }
      if let ending { continuation.resume(returning: ending) }
    }
  }

  /// Its number is given back under the lock, so that ``signal(_:)`` never reaches another.
  private func reap() {
    var seen = siginfo_t()
    while waitid(P_PID, id_t(id), &seen, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    let (ending, waiting) = state.withLock { state in
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0, errno == EINTR {}
      let ending: Ending = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
      state.ending = ending
      defer { state.waiting = [] }
      return (ending, state.waiting)
    }
    for continuation in waiting { continuation.resume(returning: ending) }
    done.leave()
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], directory: String?, input: Source, sinks: [(Int32, Sink)]
  ) throws(NotSpawned) -> Int32 {
    guard let program = directory == nil ? arguments.first : "/bin/sh", !arguments.isEmpty else {
      throw NotSpawned(code: EINVAL)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .nothing: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, 0, path, O_RDONLY, 0)
    }
    for (descriptor, sink) in sinks {
      switch sink {
      case .nothing: posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      case .file(let path):
        posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
    }
    let inPlace = directory.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] + arguments } ?? arguments
    var argv = inPlace.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var id: Int32 = 0
    let code = posix_spawn(&id, program, &actions, nil, &argv, &envp)
    guard code == 0 else { throw NotSpawned(code: code) }
    return id
  }
}
