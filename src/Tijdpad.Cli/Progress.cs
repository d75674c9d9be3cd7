namespace Tijdpad.Cli;

/// <summary>Tells a person who waits longer than a second what the command is doing; says nothing to programs.</summary>
internal sealed class Progress : IDisposable
{
    private readonly ITimer? _timer;

    private Progress(ITimer? timer) => _timer = timer;

    public static Progress Of(Terminal terminal, string text) =>
        new(
            terminal.IsInteractive
                ? terminal.Clock.CreateTimer(
                    _ => terminal.Error.WriteLine(text),
                    null,
                    TimeSpan.FromSeconds(1),
                    Timeout.InfiniteTimeSpan
                )
                : null
        );

    public void Dispose() => _timer?.Dispose();
}
