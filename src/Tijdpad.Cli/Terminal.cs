using System.Text;
using Tijdpad.Dates;

namespace Tijdpad.Cli;

/// <summary>The world around a command: its streams, its clock, the language of its user. Tests bring their own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly List<IDisposable> _owned = [];

    public required Stream In { get; init; }

    public required Stream OutStream { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Whether a person looks at the output; only then there is colour and progress.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>How many characters fit on a line.</summary>
    public int Width { get; init; } = 100;

    public Language Language { get; set; } = Language.Dutch;

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Today =>
        DateOnly.FromDateTime(
            TimeZoneInfo
                .ConvertTime(
                    Clock.GetUtcNow(),
                    TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")
                )
                .DateTime
        );

    public static Terminal OfThisProcess()
    {
        var output = Console.OpenStandardOutput();
        var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false))
        {
            NewLine = "\n",
            AutoFlush = true,
        };
        var interactive =
            !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
        return new Terminal
        {
            In = Console.OpenStandardInput(),
            OutStream = output,
            Out = writer,
            Error = error,
            Clock = TimeProvider.System,
            IsInteractive = interactive,
            Width = interactive ? Math.Clamp(Console.WindowWidth, 60, 200) : 100,
            _owned = { writer, error },
        };
    }

    /// <summary>The text in the language of the user.</summary>
    public string Say(string dutch, string english) => Language == Language.Dutch ? dutch : english;

    /// <summary>The day in the language of the user.</summary>
    public string Say(DateOnly day) => SpokenDay.Of(day, Language);

    public void Dispose() => _owned.ForEach(one => one.Dispose());
}
