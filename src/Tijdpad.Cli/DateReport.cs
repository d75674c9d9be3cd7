using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Cli;

/// <summary>A date for people at a terminal.</summary>
internal static class DateReport
{
    public static void Write(FuzzyDate date, Terminal terminal)
    {
        if (date.IsUnknown)
        {
            terminal.Out.WriteLine(
                terminal.Say(
                    $"{DutchQuote.Of(date.Words)}: niet als datum begrepen; de woorden blijven bewaard.",
                    $"{DutchQuote.Of(date.Words)}: not understood as a date; the words are kept."
                )
            );
            return;
        }
        Line(terminal, terminal.Say("woorden", "words"), date.Words);
        Line(terminal, terminal.Say("gelezen als", "read as"), date.ToText(terminal.Language));
        Line(terminal, terminal.Say("op z'n vroegst", "earliest"), Day(date.Earliest, terminal));
        Line(terminal, terminal.Say("op z'n laatst", "latest"), Day(date.Latest, terminal));
        if (date.ToEdtf() is { } edtf)
            Line(terminal, "EDTF", edtf);
        if (date.Firmness != Firmness.Planned)
            Line(
                terminal,
                "status",
                terminal.Say(DutchNames.Of(date.Firmness), DateNames.Of(date.Firmness))
            );
        if (!date.Inferred.IsEmpty)
            Line(
                terminal,
                terminal.Say("afgeleid", "inferred"),
                string.Join(", ", date.Inferred.Select(one => one.Words(terminal.Language)))
            );
    }

    private static string Day(DateOnly? day, Terminal terminal) =>
        day is { } known ? terminal.Say(known) : terminal.Say("open", "open");

    private static void Line(Terminal terminal, string name, string value) =>
        terminal.Out.WriteLine($"{name + ":", -16} {value}");
}
